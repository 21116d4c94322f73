import { expect } from '@open-wc/testing';
import { createMockApi, type MockApiOptions } from '../../../mocks/services/mock-api.js';
import type { Schema } from '../../../mocks/services/schema.js';
import * as api from '../../../src/api.js';
import { client, NOW, still } from '../recount.js';

const queries: Readonly<Record<api.QueryName, string>> = {
  getMe: '/me',
  listCustomers: '/customers?max=500&facets=managedBy,product,status,subscriptionType,tag',
  getCustomer: '/customers/customer-10',
  listCustomerSubscriptions: '/customers/customer-1/subscriptions',
  listCustomerTrials: '/customers/customer-13/trials',
  listCustomerAdmins: '/customers/customer-1/admins',
  listTags: '/tags',
  listAdmins: '/admins',
  getSetup: '/organization/setup',
  getSummary: '/insights/summary',
  getLicenseTrend: '/insights/licenses/trend?product=meetings&weeks=52',
  listSubscriptions: '/insights/subscriptions?view=recent&product=meetings&windowDays=180&max=500',
  getSubscriptionSummary: '/insights/subscriptions/summary?product=calling',
  getCallingUsage: '/insights/calling/usage',
  listCallingUsage: '/insights/calling/usage/customers?max=500',
  getCallingQuality: '/insights/calling/quality',
  getEndpointQuality: '/insights/calling/quality/endpoints',
  listCallingQuality: '/insights/calling/quality/customers?max=500',
  getCallingFeatures: '/insights/calling/features',
  getCallQueues: '/insights/calling/queues',
  listCallQueues: '/insights/calling/queues/customers?max=500',
  listResources: '/resources',
  getHelpdesk: '/helpdesk',
};

const trial = {
  customerId: 'customer-4',
  products: [{ product: 'realTimeTranslations', quantity: 5 }],
  durationDays: 30,
};
const mutations: Readonly<Record<api.MutationName, readonly [method: string, path: string, body?: unknown]>> = {
  assignAdmin: ['PUT', '/customers/customer-1/admins/admin-3'],
  unassignAdmin: ['DELETE', '/customers/customer-1/admins/admin-3'],
  changeCustomerTags: ['PATCH', '/customers/customer-2/tags', { add: ['retail'] }],
  changeTags: ['PATCH', '/customers/tags', { query: { status: ['trial'] }, add: ['reference'] }],
  launchCustomer: ['POST', '/customers/customer-1/launch'],
  launchOrganization: ['POST', '/organization/launch'],
  createTag: ['POST', '/tags', { name: 'new' }],
  updateTag: ['PATCH', '/tags/tag-14', { description: 'Shops' }],
  deleteTag: ['DELETE', '/tags/tag-10'],
  startTrial: ['POST', '/trials', trial],
  extendTrial: ['PATCH', '/trials/TRIAL', { extendDays: 30 }],
  setAdminRoles: ['PATCH', '/admins/admin-3', { roles: ['helpDeskAdmin'] }],
  continueSetup: ['POST', '/organization/setup', { acceptedTermsVersion: '2026-03' }],
};

const endpoints = Object.values(api).filter((one) => typeof one === 'object' && 'kind' in one) as readonly (
  api.Query<object, object> | api.Mutation<object, unknown>
)[];

const ask = (options: MockApiOptions, path = '/me', headers: Record<string, string> = {}) =>
  createMockApi(still(10), options).handle(new Request(`https://mock.example${path}`, { headers }));

describe('the mock API', () => {
  const partner = still(600);
  const asks = client(partner);
  const sparse = client(partner, { leavesOutNulls: true });

  for (const endpoint of endpoints)
    if (endpoint.kind === 'query') {
      it(`answers ${endpoint.name} as the contract says, and leaves nothing out`, async () => {
        const body = await asks.get<object>(queries[endpoint.name]);
        expect(endpoint.check(body)).to.deep.equal(body);
      });

      it(`answers ${endpoint.name} in a form that is understood when it leaves out what is null`, async () => {
        const path = queries[endpoint.name];
        expect(endpoint.check(await sparse.get<object>(path))).to.deep.equal(await asks.get<object>(path));
      });
    }

  it('answers every mutation as the contract says', async () => {
    const changed = still(40);
    const trialId = changed.customers[12]?.subscriptions.find(({ endDate }) => endDate === '2026-11-23')?.id ?? '';
    for (const endpoint of endpoints.filter(({ kind }) => kind === 'mutation')) {
      const [method, path, body] = mutations[endpoint.name as api.MutationName];
      const response = await client(changed).send(method, path.replace('TRIAL', trialId), body);
      expect(response.ok, `${endpoint.name}: ${response.status}`).to.equal(true);
      const text = await response.text();
      endpoint.check(text === '' ? undefined : JSON.parse(text));
    }
  });

  it('has an answer for every operation of the contract', () => {
    const names = endpoints.map(({ name }) => name);
    expect([...names].sort()).to.deep.equal(Object.keys({ ...queries, ...mutations }).sort());
  });

  it('lies below a base path when it is given one', async () => {
    expect((await ask({ basePath: '/api/v1' }, '/api/v1/me')).status).to.equal(200);
  });

  it('tells any page what it may read', async () => {
    const response = await ask({}, '/me', { origin: 'https://portal.example' });
    const exposed = response.headers.get('access-control-expose-headers')?.split(', ');
    expect(exposed).to.include.members(['Retry-After', 'Link', 'ETag', 'TrackingID', 'Deprecation', 'Date']);
  });

  it('lets pages remember that they may ask', async () => {
    const request = new Request('https://mock.example/trials', { method: 'OPTIONS' });
    const { headers } = await createMockApi(still(1)).handle(request);
    expect(Number(headers.get('access-control-max-age'))).to.be.above(0);
    expect(headers.get('access-control-allow-headers')).to.include('Idempotency-Key');
  });

  it('answers again only what changed', async () => {
    const own = client(still(20));
    const first = await own.ask('/customers');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).to.equal('private, no-cache');
    const again = await own.ask('/customers', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([again.status, again.headers.get('etag'), await again.text()]).to.deep.equal([304, etag, '']);
    await own.send('PATCH', '/customers/customer-2/tags', { add: ['retail'] });
    const changed = await own.ask('/customers', { headers: { 'if-none-match': etag } });
    expect(changed.status).to.equal(200);
    expect(changed.headers.get('etag')).not.to.equal(etag);
  });

  it('names the steps of the set-up in the language that is asked for', async () => {
    const titles = async (language: string) => {
      const headers = { 'accept-language': language };
      const { steps } = await asks.get<Schema<'OrganizationSetup'>>('/organization/setup', headers);
      return steps.map(({ title }) => title);
    };
    expect((await titles('nl-NL'))[0]).to.equal('Uw abonnementen nakijken');
    expect((await titles('en'))[0]).to.equal('Review your subscriptions');
  });

  it('refuses in the language that is asked for: a field, a conflict, a row, what nobody may, and what is not there', async () => {
    const said = async (path: string, language: string, init: { method?: string; body?: object } = {}) => {
      const { method = 'GET', body } = init;
      const headers = { 'accept-language': language, 'idempotency-key': `${method} ${path} ${language}` };
      const request = new Request(`https://mock.example${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
      });
      return JSON.stringify(await (await createMockApi(partner, { role: 'partnerAdmin' }).handle(request)).json());
    };
    const [{ name = '' } = {}] = partner.tags;
    const rows = { method: 'PATCH', body: { customerIds: ['nobody'], add: [name] } };
    const refusals = [
      [
        '/trials',
        { method: 'POST', body: { customerId: 'customer-1', products: [], durationDays: 30 } },
        'minstens één',
      ],
      ['/tags', { method: 'POST', body: { name } }, 'Er is al een tag'],
      ['/customers/tags', rows, 'Er is geen klant'],
      ['/admins/admin-1', { method: 'PATCH', body: { roles: [] } }, 'Hiervoor is de bevoegdheid'],
      ['/customers/nobody', {}, 'Er is geen klant'],
      ['/customers?sort=colour', {}, 'De parameter sort'],
      ['/me?mock-fault=503', {}, 'Onderhoud tot'],
      ['/me?mock-fault=422', {}, 'Er is om een fout gevraagd'],
    ] as const;
    for (const [path, init, dutch] of refusals) {
      expect(await said(path, 'nl-NL', init)).to.include(dutch);
      expect(await said(path, 'en', init)).not.to.match(
        /\b(is|zijn|velden|tot)\b.*\b(geen|al|nodig|ongeldig|één|onbegrijpelijk)\b/,
      );
    }
  });

  it('explains its own rule in the language that is asked for', async () => {
    const explained = async (language?: string) => {
      const headers = language === undefined ? undefined : { 'accept-language': language };
      const { lowLicenseAssignment, overLicenseLimit } = await asks.get<Schema<'Summary'>>(
        '/insights/summary',
        headers,
      );
      expect(overLicenseLimit.explanation).to.equal(null);
      return lowLicenseAssignment.explanation;
    };
    const [english, dutch] = [await explained(), await explained('nl-BE')];
    expect(english).to.include('licenses');
    expect(dutch).to.include('licenties');
    expect(await explained('fr, nl;q=0.4, en;q=0.8')).to.equal(english);
    expect(await explained('fr')).to.equal(english);
  });

  it('answers with a status that is asked for, so many times', async () => {
    const faulty = createMockApi(still(10));
    const send = () =>
      faulty.handle(
        new Request('https://mock.example/me', { headers: { 'x-mock-fault': '503; times=2; retry-after=7' } }),
      );
    const first = await send();
    expect(first.status).to.equal(503);
    expect(first.headers.get('retry-after')).to.equal('7');
    const { trackingId, message } = (await first.json()) as Schema<'ApiError'>;
    expect(trackingId).to.equal(first.headers.get('trackingid'));
    expect(message).not.to.equal('');
    expect((await send()).status).to.equal(503);
    expect((await send()).status).to.equal(200);
  });

  it('says what it does not offer, and what is wrong in the words of RFC 9457', async () => {
    const offered = await ask({ faults: [{ kind: 501, on: '/insights' }] }, '/insights/summary');
    expect([offered.status, offered.headers.get('retry-after')]).to.deep.equal([501, null]);
    const problem = await ask({ faults: [{ kind: 422, problem: true }] });
    expect(problem.headers.get('content-type')).to.equal('application/problem+json');
    expect(await problem.json()).to.include({ status: 422, title: 'A fault was asked for: 422.' });
  });

  it('sends to a sign-in page on another origin when that is asked for', async () => {
    const redirect = await ask({}, '/me?mock-fault=redirect');
    expect(redirect.status).to.equal(302);
    const target = new URL(redirect.headers.get('location') ?? '');
    expect(target.origin).not.to.equal('https://mock.example');
    const page = await createMockApi(still(1)).handle(new Request(target));
    expect([page.status, page.headers.get('content-type')]).to.deep.equal([200, 'text/html']);
  });

  it('fails only on the path that is asked for', async () => {
    const options = { faults: [{ kind: 500, on: '/customers' }] } as const;
    expect((await ask(options, '/customers')).status).to.equal(500);
    expect((await ask(options, '/me')).status).to.equal(200);
  });

  it('spoils bodies in every way', async () => {
    const text = async (fault: string) =>
      (await ask({}, `/customers?max=3&mock-fault=${encodeURIComponent(fault)}`)).text();
    expect(await text('html')).to.match(/^<!doctype html>/);
    expect(JSON.parse(await text('wrong-type'))).to.be.an('array');
    const { items } = JSON.parse(await text('bad-row')) as { items: object[] };
    expect(items.map((row) => 'displayName' in row)).to.deep.equal([true, false, true]);
    const broken = await text('truncated').catch((error: unknown) => error);
    // What a body that breaks off is called: Chromium and WebKit say the one, Firefox the other.
    expect((broken as Error).name).to.be.oneOf(['TypeError', 'AbortError']);
    const reader = (await ask({}, '/customers?mock-fault=endless')).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).to.equal('{"items":[');
    await reader?.cancel();
  });

  it('breaks or never answers when that is asked for', async () => {
    const dropped = await ask({}, '/me?mock-fault=drop').catch((error: unknown) => error);
    expect(dropped).to.be.an.instanceOf(TypeError);
    const given = new AbortController();
    const request = new Request('https://mock.example/me?mock-fault=hang', { signal: given.signal });
    const hanging = createMockApi(still(10)).handle(request);
    given.abort();
    expect(await hanging.catch((error: DOMException) => error.name)).to.equal('AbortError');
  });

  it('says that it does not understand a fault', async () => {
    for (const fault of ['200', 'flood', ''])
      expect((await ask({}, '/me', { 'x-mock-fault': fault })).status, fault).to.equal(400);
  });

  it('fails at the rate that is asked for', async () => {
    const flaky = createMockApi(still(10), { faultRate: 0.3 });
    const statuses = await Promise.all(
      Array.from({ length: 400 }, async () => (await flaky.handle(new Request('https://mock.example/me'))).status),
    );
    expect(statuses.filter((status) => status === 503).length).to.be.within(80, 160);
  });

  it('refuses for a while, and says how long', async () => {
    let now = NOW.getTime();
    const limited = createMockApi(still(10), { limitedSeconds: 30, clock: () => now });
    const send = () => limited.handle(new Request('https://mock.example/me'));
    expect((await send()).headers.get('retry-after')).to.equal('30');
    now += 21_500;
    const later = await send();
    expect([later.status, later.headers.get('retry-after')]).to.deep.equal([429, '9']);
    now += 8500;
    expect((await send()).status).to.equal(200);
  });

  it('accepts the tokens that it issued until they expire', async () => {
    let now = NOW.getTime();
    const guarded = createMockApi(still(10), { tokens: 'required', tokenLifetime: 60, clock: () => now });
    const me = (token: string) =>
      guarded.handle(
        new Request('https://mock.example/me', { headers: token ? { authorization: `Bearer ${token}` } : {} }),
      );
    const issued = await guarded.handle(new Request('https://mock.example/partner-token'));
    expect(issued.headers.get('cache-control')).to.equal('no-store');
    const { token, expires_in } = (await issued.json()) as { token: string; expires_in: number };
    expect(expires_in).to.equal(60);
    expect((await me(token)).status).to.equal(200);
    now += 60_000;
    const expired = await me(token);
    expect([expired.status, expired.headers.get('www-authenticate')]).to.deep.equal([401, 'Bearer']);
    expect((await me('made-up')).status).to.equal(401);
    expect((await me('')).status).to.equal(401);
  });

  it('does what a key asks for once, however often it comes', async () => {
    const own = client(still(10));
    const make = (name: string, key: string) =>
      own.ask('/tags', { method: 'POST', body: JSON.stringify({ name }), headers: { 'idempotency-key': key } });
    const first = await make('VIP', 'a');
    expect(first.status).to.equal(201);
    const again = await make('VIP', 'a');
    expect([again.status, await again.json()]).to.deep.equal([201, await first.json()]);
    expect((await make('VIP', 'b')).status).to.equal(409);
    expect((await make('Other', 'a')).status).to.equal(422);
    // What failed was not done: its key may come back corrected.
    expect((await make('Benelux', 'b')).status).to.equal(201);
  });

  it('has done what was asked when the answer is lost', async () => {
    const own = client(still(10));
    const make = (path: string) =>
      own.ask(path, { method: 'POST', body: '{"name":"VIP"}', headers: { 'idempotency-key': 'a' } });
    const lost = await make('/tags?mock-fault=lost-answer').catch((error: unknown) => error);
    expect(lost).to.be.an.instanceOf(TypeError);
    expect((await make('/tags')).status).to.equal(201);
    const { items } = await own.get<Schema<'TagPage'>>('/tags');
    expect(items.filter(({ name }) => name === 'VIP').length).to.equal(1);
  });

  it('has done what was asked when no answer comes', async () => {
    const own = client(still(10));
    const given = new AbortController();
    const body = '{"name":"VIP"}';
    const init = { method: 'POST', body, headers: { 'idempotency-key': 'a' }, signal: given.signal };
    const waiting = own.ask('/tags?mock-fault=unanswered', init).catch((error: DOMException) => error.name);
    const made = async () => (await own.get<Schema<'TagPage'>>('/tags')).items.some(({ name }) => name === 'VIP');
    while (!(await made()));
    given.abort();
    expect(await waiting).to.equal('AbortError');
  });

  it('says of which field a 422 is that was asked for', async () => {
    const response = await ask({}, '/me?mock-fault=422;field=customer.country');
    expect(((await response.json()) as Schema<'ApiError'>).errors[0]?.field).to.equal('customer.country');
  });

  it('refuses a POST without a key', async () => {
    const request = new Request('https://mock.example/organization/launch', { method: 'POST' });
    const response = await createMockApi(still(1)).handle(request);
    expect(response.status).to.equal(400);
    expect(((await response.json()) as Schema<'ApiError'>).errors[0]?.field).to.equal('Idempotency-Key');
  });

  it('does not know other roles than those of the contract', () => {
    expect(() => createMockApi(still(1), { role: 'king' })).to.throw(RangeError, 'king');
  });
});
