import { expect } from '@open-wc/testing';
import { createMockApi, type MockApiOptions } from '../../../mocks/services/mock-api.js';
import type { Schema } from '../../../mocks/services/schema.js';
import { checkAnswer, checkChange } from '../../../src/api/check.js';
import type { ChangeName, ResourceName } from '../../../src/api/resources.js';
import { client, NOW, still } from '../recount.js';

const questions: Record<ResourceName, string> = {
  me: '/me',
  customers: '/customers?max=500',
  customer: '/customers/customer-10',
  customerSubscriptions: '/customers/customer-1/subscriptions',
  customerTrials: '/customers/customer-13/trials',
  customerAdmins: '/customers/customer-1/admins',
  tags: '/tags',
  admins: '/admins',
  organizationSetup: '/organization/setup',
  summary: '/analytics/summary',
  licenseTrend: '/analytics/licenses/trend?product=meetings&weeks=52',
  subscriptions: '/analytics/subscriptions?view=recent&product=meetings&windowDays=180&max=500',
  callingUsage: '/analytics/calling/usage',
  callingUsageCustomers: '/analytics/calling/usage/customers?max=500',
  callingQuality: '/analytics/calling/quality',
  endpointQuality: '/analytics/calling/quality/endpoints',
  callingQualityCustomers: '/analytics/calling/quality/customers?max=500',
  callingFeatures: '/analytics/calling/features',
  callQueues: '/analytics/calling/queues',
  callQueueCustomers: '/analytics/calling/queues/customers?max=500',
  resources: '/resources',
  helpdesk: '/helpdesk',
};

const trial = { customerId: 'customer-3', products: [{ product: 'messaging', quantity: 5 }], durationDays: 30 };
const changes: Record<ChangeName, readonly [method: string, path: string, body?: unknown]> = {
  assignAdmin: ['PUT', '/customers/customer-1/admins/admin-3'],
  unassignAdmin: ['DELETE', '/customers/customer-1/admins/admin-3'],
  setCustomerTags: ['PUT', '/customers/customer-1/tags', { tags: ['retail'] }],
  launchCustomer: ['POST', '/customers/customer-1/launch'],
  launchOrganization: ['POST', '/organization/launch'],
  createTag: ['POST', '/tags', { name: 'new' }],
  updateTag: ['PATCH', '/tags/retail', { description: 'Shops' }],
  deleteTag: ['DELETE', '/tags/upsell'],
  startTrial: ['POST', '/trials', trial],
  extendTrial: ['PATCH', '/trials/trial4-1', { extendDays: 30 }],
  setAdminRoles: ['PATCH', '/admins/admin-3', { roles: ['helpDeskAdmin'] }],
  acceptTerms: ['POST', '/organization/setup', { acceptedTermsVersion: '2026-03' }],
  completeSetupStep: ['POST', '/organization/setup', { completedStep: 'domain' }],
};

const ask = (options: MockApiOptions, path = '/me', headers: Record<string, string> = {}) =>
  createMockApi(still(10), options).handle(new Request(`https://mock.example${path}`, { headers }));

describe('the mock API', () => {
  const partner = still(600);
  const api = client(partner);

  for (const [resource, path] of Object.entries(questions) as [ResourceName, string][])
    it(`answers ${resource} as the contract says`, async () => {
      const body = await api.get<object>(path);
      const answer = checkAnswer(resource, body);
      expect(answer).not.to.have.property('misfits');
      expect(answer).to.deep.equal(body);
    });

  it('answers every change as the contract says', async () => {
    const changed = still(40);
    const fourth = changed.customers[3]?.subscriptions[0]?.id ?? '';
    for (const [name, [method, path, body]] of Object.entries(changes) as [
      ChangeName,
      (typeof changes)[ChangeName],
    ][]) {
      const response = await client(changed).send(method, path.replace('trial4-1', fourth), body);
      expect(response.ok, `${name}: ${response.status}`).to.equal(true);
      const text = await response.text();
      checkChange(name, text === '' ? undefined : JSON.parse(text));
    }
  });

  it('lies below a base path when it is given one', async () => {
    expect((await ask({ basePath: '/api/v1' }, '/api/v1/me')).status).to.equal(200);
  });

  it('tells any page what it may read', async () => {
    const response = await ask({}, '/me', { origin: 'https://portal.example' });
    expect(response.headers.get('access-control-expose-headers')).to.include('Retry-After').and.include('TrackingID');
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
    expect(broken).to.be.an.instanceOf(TypeError);
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
    const { token, expires_in } = (await issued.json()) as { token: string; expires_in: number };
    expect(expires_in).to.equal(60);
    expect((await me(token)).status).to.equal(200);
    now += 60_000;
    const expired = await me(token);
    expect([expired.status, expired.headers.get('www-authenticate')]).to.deep.equal([401, 'Bearer']);
    expect((await me('made-up')).status).to.equal(401);
    expect((await me('')).status).to.equal(401);
  });

  it('does not know other roles than those of the contract', () => {
    expect(() => createMockApi(still(1), { role: 'king' })).to.throw(RangeError, 'king');
  });
});
