import { expect } from '@open-wc/testing';
import type { Partner } from '../../../mocks/model/partner.js';
import type { Schema } from '../../../mocks/services/schema.js';
import { client, known, still, sum } from '../recount.js';

type Failure = Schema<'ApiError'>;
type Api = ReturnType<typeof client>;

async function refusal(
  api: Api,
  [method, path, body]: readonly [string, string, unknown?],
): Promise<{ status: number; fields: (string | undefined)[] }> {
  const response = await api.send(method, path, body);
  const { errors, trackingId } = (await response.json()) as Failure;
  expect(trackingId).to.equal(response.headers.get('trackingid'));
  return { status: response.status, fields: errors.map(({ field }) => field) };
}

async function change<Body>(api: Api, [method, path, body]: readonly [string, string, unknown?]): Promise<Body> {
  const response = await api.send(method, path, body);
  expect(response.ok, `${method} ${path}: ${response.status}`).to.equal(true);
  return (response.status === 204 ? undefined : await response.json()) as Body;
}

const tagsOf = async (api: Api, id: string) => (await api.get<Schema<'Customer'>>(`/customers/${id}`)).tags;
const tagNames = async (api: Api) => (await api.get<Schema<'TagPage'>>('/tags')).items.map(({ name }) => name);

describe('tags of the mock API', () => {
  it('are made, renamed with their customers, and deleted from them', async () => {
    const api = client(still(30));
    const { id } = await change<Schema<'Tag'>>(api, ['POST', '/tags', { name: 'VIP', description: 'Call first' }]);
    await change(api, ['PATCH', '/customers/customer-4/tags', { add: ['VIP'] }]);
    const renamed = await change<Schema<'Tag'>>(api, ['PATCH', `/tags/${id}`, { name: 'a/b . 100%' }]);
    expect(renamed).to.deep.equal({ id, name: 'a/b . 100%', description: 'Call first', customerCount: 1 });
    expect(await tagsOf(api, 'customer-4'))
      .to.include('a/b . 100%')
      .and.not.include('VIP');
    const { total } = await api.get<Schema<'CustomerPage'>>('/customers?tag=a/b+.+100%25');
    expect(total).to.equal(1);
    await change(api, ['DELETE', `/tags/${id}`]);
    expect(await tagsOf(api, 'customer-4')).not.to.include('a/b . 100%');
    expect(await tagNames(api)).not.to.include('a/b . 100%');
  });

  it('never get the id of one that is gone', async () => {
    const api = client(still(1));
    const first = await change<Schema<'Tag'>>(api, ['POST', '/tags', { name: 'one' }]);
    await change(api, ['DELETE', `/tags/${first.id}`]);
    const second = await change<Schema<'Tag'>>(api, ['POST', '/tags', { name: 'two' }]);
    expect(second.id).not.to.equal(first.id);
  });

  it('have a name of their own, of at most 25 characters', async () => {
    const api = client(still(30));
    expect(await refusal(api, ['POST', '/tags', { name: 'Healthcare' }])).to.deep.equal({ status: 409, fields: [] });
    expect((await refusal(api, ['PATCH', '/tags/tag-14', { name: 'upsell' }])).status).to.equal(409);
    await change(api, ['PATCH', '/tags/tag-14', { name: 'RETAIL' }]);
    const long = { status: 422, fields: ['name'] };
    expect(await refusal(api, ['POST', '/tags', { name: 'x'.repeat(26) }])).to.deep.equal(long);
    expect(await refusal(api, ['POST', '/tags', { name: ' ' }])).to.deep.equal(long);
    expect(await refusal(api, ['POST', '/tags', {}])).to.deep.equal(long);
    await change(api, ['POST', '/tags', { name: '😀'.repeat(25) }]);
    expect((await refusal(api, ['DELETE', '/tags/nothing'])).status).to.equal(404);
  });

  it('of a customer are put on and taken off, and what is not named stays', async () => {
    const api = client(still(30));
    const before = await tagsOf(api, 'customer-1');
    await change(api, ['PATCH', '/customers/customer-1/tags', { add: ['retail'] }]);
    const [first = ''] = before;
    const after = await change<Schema<'Customer'>>(api, [
      'PATCH',
      '/customers/customer-1/tags',
      { add: ['retail', 'reference'], remove: [first, 'never assigned'] },
    ]);
    expect(new Set(after.tags)).to.deep.equal(new Set([...before.slice(1), 'retail', 'reference']));
    expect(await tagsOf(api, 'customer-1')).to.deep.equal(after.tags);
  });

  it('of a customer are at most five that exist', async () => {
    const api = client(still(30));
    const six = (await tagNames(api)).slice(0, 6);
    for (const [body, field] of [
      [{ add: six }, 'add'],
      [{ add: ['unheard of'] }, 'add'],
      [{ add: 'retail' }, 'add'],
      [{}, 'add'],
      [{ remove: [1] }, 'remove'],
      [{ add: ['retail'], remove: ['retail'] }, 'remove'],
    ] as const)
      expect(await refusal(api, ['PATCH', '/customers/customer-4/tags', body]), JSON.stringify(body)).to.deep.equal({
        status: 422,
        fields: [field],
      });
  });

  it('are counted on the customers that carry them', async () => {
    const partner = still(200);
    const { items } = await client(partner).get<Schema<'TagPage'>>('/tags');
    for (const { name, customerCount } of items)
      expect(customerCount, name).to.equal(partner.customers.filter(({ tags }) => tags.includes(name)).length);
  });
});

describe('tags of many customers of the mock API', () => {
  const bulk = (api: Api, body: unknown) => change<Schema<'BulkTagResult'>>(api, ['PATCH', '/customers/tags', body]);

  it('change by their ids; those that cannot be changed are named, the others are changed', async () => {
    const api = client(still(30));
    const five = ['retail', 'upsell', 'reference', 'education', 'healthcare'];
    await change(api, ['PATCH', '/customers/customer-2/tags', { add: five, remove: await tagsOf(api, 'customer-2') }]);
    const result = await bulk(api, {
      customerIds: ['customer-3', 'customer-2', 'customer-99', 'customer-3'],
      add: ['at risk'],
    });
    expect(result.changed).to.equal(1);
    expect(result.failed.map(({ customerId }) => customerId)).to.deep.equal(['customer-2', 'customer-99']);
    expect(result.failed.every(({ message }) => message !== '')).to.equal(true);
    expect(await tagsOf(api, 'customer-3')).to.include('at risk');
    expect(new Set(await tagsOf(api, 'customer-2'))).to.deep.equal(new Set(five));
  });

  it('change for all that match a query, and for nobody else', async () => {
    const api = client(still(300));
    const filters = 'status=trial&not.product=calling&tag=retail';
    const { total } = await api.get<Schema<'CustomerPage'>>('/customers?max=0&status=trial&not.product=calling');
    const query = { status: ['trial'], 'not.product': ['calling'] };
    const { changed, failed } = await bulk(api, { query, add: ['retail'] });
    expect(changed + failed.length).to.equal(total);
    expect(changed).to.be.above(0);
    expect((await api.get<Schema<'CustomerPage'>>(`/customers?max=0&${filters}`)).total).to.equal(changed);
  });

  it('need customers, and filters that exist', async () => {
    const api = client(still(10));
    const many = Array.from({ length: 501 }, (_, index) => `customer-${index}`);
    for (const [body, field] of [
      [{}, 'customerIds'],
      [{ customerIds: ['customer-1'], query: {} }, 'customerIds'],
      [{ customerIds: [] }, 'customerIds'],
      [{ customerIds: many }, 'customerIds'],
      [{ query: { statuses: ['trial'] } }, 'query.statuses'],
      [{ query: { status: {} } }, 'query.status'],
      [{ query: { kpi: 'happiness' } }, 'query.kpi'],
      [{ query: { timeZone: 'Foo/Bar' } }, 'query.timeZone'],
    ] as const)
      expect(await refusal(api, ['PATCH', '/customers/tags', { ...body, add: ['retail'] }]), field).to.deep.equal({
        status: 422,
        fields: [field],
      });
  });
});

describe('trials of the mock API', () => {
  const trial = { products: [{ product: 'messaging', quantity: 20 }], durationDays: 60 };

  it('start for a customer, and show in its trials, statuses and figures', async () => {
    const api = client(still(30));
    const before = await api.get<Schema<'Customer'>>('/customers/customer-3');
    const response = await api.send('POST', '/trials', { customerId: 'customer-3', ...trial });
    expect(response.status).to.equal(201);
    const started = (await response.json()) as Schema<'Trial'>;
    expect(started).to.deep.include({
      startDate: '2026-11-22',
      endDate: '2027-01-21',
      status: 'active',
      products: trial.products,
    });
    const { items } = await api.get<Schema<'TrialPage'>>('/customers/customer-3/trials');
    expect(items).to.deep.equal([started]);
    const after = await api.get<Schema<'Customer'>>('/customers/customer-3');
    expect(after.statuses).to.include('trial');
    expect(after.licenses.total).to.equal(known(before.licenses.total) + 20);
  });

  it('start for a new customer, who is then in the list', async () => {
    const api = client(still(30));
    const customer = { displayName: 'Bakkerij Van Dam', adminEmail: 'info@bakkerijvandam.example', country: 'NL' };
    const { customerId } = await change<Schema<'Trial'>>(api, ['POST', '/trials', { customer, ...trial }]);
    expect(customerId).to.equal('customer-31');
    const { items } = await api.get<Schema<'CustomerPage'>>('/customers?q=van+dam');
    expect(items).to.deep.equal([await api.get<Schema<'Customer'>>('/customers/customer-31')]);
  });

  it('say every field that is not valid', async () => {
    const api = client(still(30));
    const fields = async (body: unknown) => (await refusal(api, ['POST', '/trials', body])).fields;
    expect(await fields({})).to.deep.equal(['customerId', 'products', 'durationDays']);
    expect(
      await fields({ customer: { displayName: ' ', adminEmail: 'nobody', country: 'Nederland' }, ...trial }),
    ).to.deep.equal(['customer.displayName', 'customer.adminEmail', 'customer.country']);
    expect(await fields({ customerId: 'customer-99', ...trial })).to.deep.equal(['customerId']);
    const customerId = 'customer-3';
    expect(await fields({ ...trial, customerId, products: [] })).to.deep.equal(['products']);
    expect(await fields({ ...trial, customerId, products: [{ product: 'calling', quantity: 0 }] })).to.deep.equal([
      'products',
    ]);
    expect(await fields({ ...trial, customerId, durationDays: 45 })).to.deep.equal(['durationDays']);
  });

  it('do not start twice for the same product', async () => {
    const api = client(still(30));
    await change(api, ['POST', '/trials', { customerId: 'customer-3', ...trial }]);
    expect((await refusal(api, ['POST', '/trials', { customerId: 'customer-3', ...trial }])).status).to.equal(409);
  });

  it('are extended by 30 days from today, also those that have ended, unless they were bought', async () => {
    const partner = still(400);
    const api = client(partner);
    const extend = ['PATCH', `/trials/${trialEnding(partner, '2026-11-23')}`, { extendDays: 30 }] as const;
    expect((await change<Schema<'Trial'>>(api, extend)).endDate).to.equal('2026-12-22');
    expect((await change<Schema<'Trial'>>(api, extend)).endDate).to.equal('2026-12-22');
    const ended = partner.customers
      .flatMap(({ subscriptions }) => subscriptions)
      .find(({ kind, condition }) => kind === 'trial' && condition === 'converted');
    expect((await refusal(api, ['PATCH', `/trials/${ended?.id}`, { extendDays: 30 }])).status).to.equal(409);
    expect((await refusal(api, ['PATCH', '/trials/trial0-1', { extendDays: 30 }])).status).to.equal(404);
  });

  it('never get shorter', async () => {
    const partner = still(30);
    const api = client(partner);
    const { items } = await api.get<Schema<'TrialPage'>>('/customers/customer-4/trials');
    const refused = { status: 422, fields: ['extendDays'] };
    expect(items[0]?.endDate).to.equal('2027-02-10');
    expect(await refusal(api, ['PATCH', `/trials/${items[0]?.id}`, { extendDays: 30 }])).to.deep.equal(refused);
    expect(await api.get('/customers/customer-4/trials')).to.deep.equal({ items, total: 1 });
    const near = trialEnding(partner, '2026-11-23');
    expect(await refusal(api, ['PATCH', `/trials/${near}`, { extendDays: 300 }])).to.deep.equal(refused);
  });
});

/** The id of a trial of customer-13 that ends on this date. */
function trialEnding(partner: Partner, date: string): string | undefined {
  return partner.customers[12]?.subscriptions.find(({ endDate }) => endDate === date)?.id;
}

describe('administrators of the mock API', () => {
  it('are assigned to a customer and taken from it', async () => {
    const partner = still(60);
    const api = client(partner);
    const id = partner.users.find(({ roles }) => roles.join() === 'partnerAdmin')?.id ?? '';
    const assigned = async () =>
      (await api.get<Schema<'PartnerAdminPage'>>('/customers/customer-6/admins')).items.map((one) => one.id);
    await change(api, ['DELETE', `/customers/customer-6/admins/${id}`]);
    expect(await assigned()).not.to.include(id);
    await change(api, ['PUT', `/customers/customer-6/admins/${id}`]);
    await change(api, ['PUT', `/customers/customer-6/admins/${id}`]);
    expect((await assigned()).filter((one) => one === id).length).to.equal(1);
    const { items } = await api.get<Schema<'PartnerAdminPage'>>('/admins?role=partnerAdmin');
    const count = partner.customers.filter(({ adminIds }) => adminIds.includes(id)).length;
    expect(items.find((one) => one.id === id)?.customerCount).to.equal(count);
  });

  it('who reach every customer stay with each', async () => {
    const api = client(still(60));
    const { items } = await api.get<Schema<'PartnerAdminPage'>>('/customers/customer-6/admins');
    expect(items.find(({ id }) => id === 'admin-1')).to.include({ allCustomers: true, customerCount: null });
    expect((await refusal(api, ['DELETE', '/customers/customer-6/admins/admin-1'])).status).to.equal(409);
    expect((await refusal(api, ['PUT', '/customers/customer-6/admins/nobody'])).status).to.equal(404);
  });

  it('get roles that exist; one full administrator remains', async () => {
    const api = client(still(10));
    const changed = await change<Schema<'PartnerAdmin'>>(api, [
      'PATCH',
      '/admins/admin-5',
      { roles: ['helpDeskAdmin'] },
    ]);
    expect(changed.roles).to.deep.equal(['helpDeskAdmin']);
    expect(await refusal(api, ['PATCH', '/admins/admin-5', { roles: ['king'] }])).to.deep.equal({
      status: 422,
      fields: ['roles'],
    });
    expect((await refusal(api, ['PATCH', '/admins/admin-1', { roles: [] }])).status).to.equal(409);
    await change(api, ['PATCH', '/admins/admin-5', { roles: ['partnerFullAdmin'] }]);
    await change(api, ['PATCH', '/admins/admin-1', { roles: [] }]);
  });

  it('are sorted, searched and filtered', async () => {
    const api = client(still(1000));
    for (const [sort, key] of [
      ['displayName', 'displayName'],
      ['email', 'email'],
    ] as const) {
      const names = (await api.get<Schema<'PartnerAdminPage'>>(`/admins?sort=${sort}`)).items.map((one) =>
        one[key].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      );
      expect(names, sort).to.deep.equal([...names].sort());
    }
    const counts = (await api.get<Schema<'PartnerAdminPage'>>('/admins?sort=-customerCount')).items.map(
      (one) => one.customerCount,
    );
    expect(counts[0]).to.be.above(0);
    expect(counts.at(-1)).to.equal(null);
    const { items } = await api.get<Schema<'PartnerAdminPage'>>('/admins?role=partnerReadOnlyAdmin&q=partner.example');
    expect(items.every(({ roles }) => roles.includes('partnerReadOnlyAdmin'))).to.equal(true);
  });
});

describe('the partner organization of the mock API', () => {
  it('is set up: terms first, then every step', async () => {
    const api = client(still(10));
    const start = await api.get<Schema<'OrganizationSetup'>>('/organization/setup');
    expect(start.state).to.equal('notStarted');
    expect(start.subscriptions.length).to.equal(2);
    expect((await refusal(api, ['POST', '/organization/setup', { completedStep: 'domain' }])).status).to.equal(409);
    expect(await refusal(api, ['POST', '/organization/setup', { acceptedTermsVersion: 'old' }])).to.deep.equal({
      status: 422,
      fields: ['acceptedTermsVersion'],
    });
    const accepted = { acceptedTermsVersion: start.terms.version };
    let setup = await change<Schema<'OrganizationSetup'>>(api, ['POST', '/organization/setup', accepted]);
    expect(setup.state).to.equal('inProgress');
    for (const { id } of start.steps)
      setup = await change<Schema<'OrganizationSetup'>>(api, ['POST', '/organization/setup', { completedStep: id }]);
    expect(setup.state).to.equal('completed');
    expect(setup.steps.every(({ state }) => state === 'completed')).to.equal(true);
  });

  it('and every customer can be launched for five minutes', async () => {
    const api = client(still(10));
    for (const path of ['/organization/launch', '/customers/customer-2/launch']) {
      const { url, expiresAt } = await change<Schema<'Launch'>>(api, ['POST', path]);
      expect(new URL(url).protocol).to.equal('https:');
      expect(expiresAt).to.equal('2026-11-22T10:05:00.000Z');
    }
    expect((await refusal(api, ['POST', '/customers/customer-11/launch'])).status).to.equal(404);
  });

  it('cannot be changed by who may only read', async () => {
    const api = client(still(10), { role: 'partnerReadOnlyAdmin' });
    expect((await api.get<Schema<'Me'>>('/me')).capabilities).to.deep.equal([]);
    const writes: readonly (readonly [string, string, unknown?])[] = [
      ['POST', '/tags', { name: 'x' }],
      ['PATCH', '/customers/customer-1/tags', { add: ['retail'] }],
      ['PATCH', '/customers/tags', { query: {}, add: ['retail'] }],
      ['POST', '/trials', {}],
      ['PUT', '/customers/customer-1/admins/admin-3'],
      ['PATCH', '/admins/admin-3', { roles: [] }],
      ['POST', '/organization/setup', {}],
      ['POST', '/customers/customer-1/launch'],
    ];
    for (const write of writes) expect((await refusal(api, write)).status, write.join(' ')).to.equal(403);
  });

  it('refuses a body that is not JSON, a path that is not there and a method that is not', async () => {
    const api = client(still(10));
    expect((await refusal(api, ['POST', '/tags', [1]])).status).to.equal(400);
    expect((await refusal(api, ['GET', '/customer'])).status).to.equal(404);
    expect((await refusal(api, ['DELETE', '/customers'])).status).to.equal(405);
  });
});

describe('the subscriptions of a customer of the mock API', () => {
  it('say nothing of the use of licenses of which it is not told', async () => {
    const partner = still(10);
    const { items } = await client(partner).get<Schema<'SubscriptionPage'>>('/customers/customer-3/subscriptions');
    const used = items.map(({ licenses }) => licenses.map((license) => license.used !== null));
    const reported = partner.customers[2]?.subscriptions.map(({ licenses }) => licenses.map((one) => one.reported));
    expect(used.reverse()).to.deep.equal(reported);
    expect(used.flat()).to.include.members([true, false]);
    const { licenses } = await client(partner).get<Schema<'Customer'>>('/customers/customer-3');
    expect(licenses.used).to.equal(null);
  });

  it('have orders that add up to what they hold', async () => {
    const partner = still(300);
    const api = client(partner);
    for (const { id } of partner.customers.slice(0, 120)) {
      const { items } = await api.get<Schema<'SubscriptionPage'>>(`/customers/${id}/subscriptions`);
      for (const { orders, licenses, kind, name } of items) {
        const held = sum(licenses.map(({ total }) => total));
        const ordered = sum(orders.map(({ quantity }) => quantity));
        expect(ordered, `${id} ${name}`).to.equal(kind === 'trial' ? 0 : held);
        expect(orders.map(({ date }) => date)).to.deep.equal(
          orders
            .map(({ date }) => date)
            .sort()
            .reverse(),
        );
      }
    }
  });
});

describe('help of the mock API', () => {
  it('is found by text, category, type and mark, with facets of the others', async () => {
    const api = client(still(1));
    const page = (query: string) => api.get<Schema<'ResourcePage'>>(`/resources?${query}`);
    const everything = await page('max=500');
    const found = await page('category=calling&category=sales&type=guide');
    expect(found.total).to.equal(
      everything.items.filter(({ category, type }) => ['calling', 'sales'].includes(category) && type === 'guide')
        .length,
    );
    expect(found.facets.type.document).to.equal(
      everything.items.filter(({ category, type }) => ['calling', 'sales'].includes(category) && type === 'document')
        .length,
    );
    expect(
      (await page('featured=true&quickLink=true')).items.every(({ featured, quickLink }) => featured && quickLink),
    ).to.equal(true);
    expect((await page('q=PACKET')).items.map(({ title }) => title)).to.deep.equal(['Understand call quality']);
    for (const { url } of everything.items) expect(url).to.match(/^https:/);
  });

  it('names every way to reach the desk', async () => {
    const { channels } = await client(still(1)).get<Schema<'Helpdesk'>>('/helpdesk');
    expect(channels.map(({ kind }) => kind)).to.include.members(['chat', 'phone', 'email', 'case']);
    expect(channels.some(({ available }) => !available)).to.equal(true);
  });
});
