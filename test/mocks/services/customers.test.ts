import { expect } from '@open-wc/testing';
import { createPartner } from '../../../mocks/model/partner.js';
import type { Schema } from '../../../mocks/services/schema.js';
import { statusUrgency } from '../../../src/domain/statuses.js';
import { client, NOW, still } from '../recount.js';

type Customer = Schema<'Customer'>;
type CustomerPage = Schema<'CustomerPage'>;
type FacetName = keyof Schema<'CustomerFacets'>;

const partner = still(700);
const api = client(partner);

async function all(query = ''): Promise<Customer[]> {
  const items: Customer[] = [];
  for (;;) {
    const page = await api.get<CustomerPage>(`/customers?max=180&offset=${items.length}&${query}`);
    items.push(...page.items);
    if (items.length >= page.total) return items;
  }
}

/** The path to which a page's link leads. */
function linkOf(response: Response): string {
  const [, path = ''] = /<https:\/\/mock\.example(.*?)>; rel="next"/.exec(response.headers.get('link') ?? '') ?? [];
  return path;
}

const place = ({ id }: Customer) => Number(id.slice('customer-'.length));
const nextDate = ({ nextExpiration, nextRenewal }: Customer) =>
  [nextExpiration, nextRenewal].filter((date) => date !== null).sort()[0] ?? null;
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const sortValues: Record<string, (customer: Customer) => string | number | null> = {
  displayName: ({ displayName }) => plain(displayName),
  licenses: ({ licenses }) => licenses.total,
  nextDate,
  tags: ({ tags }) => (tags.length > 0 ? tags.join('\n') : null),
  products: ({ products }) => (products.length > 0 ? products.join('\n') : null),
};

const filters: Record<string, (customer: Customer) => readonly string[]> = {
  managedBy: ({ managedBy }) => [managedBy],
  product: ({ products }) => products,
  status: ({ statuses }) => statuses,
  subscriptionType: ({ subscriptionTypes }) => subscriptionTypes,
  tag: ({ tags }) => tags,
};

function counted(
  customers: readonly Customer[],
  codes: (customer: Customer) => readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of customers.flatMap(codes)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe('the customers of the mock API', () => {
  it('come in pages that together are every customer once', async () => {
    const ids = (await all()).map(({ id }) => id);
    expect(new Set(ids)).to.deep.equal(new Set(partner.customers.map(({ id }) => id)));
    expect(ids.length).to.equal(700);
  });

  it('come with a link to the next page until the last', async () => {
    const first = await api.ask('/customers?max=500&sort=displayName');
    const next = linkOf(first);
    const rest = await api.ask(next);
    expect(rest.headers.get('link')).to.equal(null);
    const items = [first, rest].map(async (response) => ((await response.json()) as CustomerPage).items);
    expect((await Promise.all(items)).flat()).to.deep.equal(await all('sort=displayName'));
  });

  it('that need attention come first, then by name', async () => {
    const customers = await all();
    const rank = ({ statuses }: Customer) => Math.min(...statuses.map(statusUrgency));
    customers.slice(1).forEach((customer, index) => {
      const before = customers[index] as Customer;
      const inOrder =
        rank(before) < rank(customer) ||
        (rank(before) === rank(customer) && plain(before.displayName) <= plain(customer.displayName));
      expect(inOrder, `${before.id} before ${customer.id}`).to.equal(true);
    });
  });

  for (const [key, value] of Object.entries(sortValues))
    for (const direction of [1, -1]) {
      const sort = direction === 1 ? key : `-${key}`;
      it(`sorted by ${sort} are in order, what has no value last, ties in the order of ids`, async () => {
        const customers = await all(`sort=${sort}`);
        customers.slice(1).forEach((customer, index) => {
          const before = customers[index] as Customer;
          const [a, b] = [value(before), value(customer)];
          if (a === b) expect(place(before), `${sort}: ${customer.id}`).to.be.below(place(customer));
          else if (a === null || b === null) expect(b, `${sort}: ${customer.id}`).to.equal(null);
          else expect(a < b ? 1 : -1, `${sort}: ${customer.id}`).to.equal(direction);
        });
      });
    }

  it('match any value of a filter, and every filter', async () => {
    const everybody = await all();
    const found = await all('status=trial&status=suspended&product=calling&managedBy=externalAdministrator');
    const expected = everybody.filter(
      ({ statuses, products, managedBy }) =>
        (statuses.includes('trial') || statuses.includes('suspended')) &&
        products.includes('calling') &&
        managedBy === 'externalAdministrator',
    );
    expect(found).to.deep.equal(expected);
    expect(found.length).to.be.above(10);
  });

  it('match a text in name, id or tag, whatever its case and accents', async () => {
    const everybody = await all();
    for (const q of ['MULLER', 'customer-12', 'at risk', 'b.v.']) {
      const found = await all(`q=${encodeURIComponent(q)}`);
      const wanted = plain(q);
      const expected = everybody.filter(({ displayName, id, tags }) =>
        [displayName, id, ...tags].some((text) => plain(text).includes(wanted)),
      );
      expect(found, q).to.deep.equal(expected);
      expect(found.length, q).to.be.above(0);
    }
  });

  it('have none of the values of a filter that leaves them out', async () => {
    const everybody = await all();
    for (const [name, codes] of Object.entries(filters)) {
      const unwanted = Object.keys(counted(everybody, codes)).slice(0, 2);
      const query = unwanted.map((code) => `not.${name}=${encodeURIComponent(code)}`).join('&');
      const expected = everybody.filter((customer) => !codes(customer).some((code) => unwanted.includes(code)));
      expect(await all(query), query).to.deep.equal(expected);
    }
    const both = await all('product=meetings&not.product=calling&not.status=trial');
    const expected = everybody.filter(
      ({ products, statuses }) =>
        products.includes('meetings') && !products.includes('calling') && !statuses.includes('trial'),
    );
    expect(both).to.deep.equal(expected);
    expect(both.length).to.be.within(10, 690);
  });

  it('have facets that count what every other filter leaves', async () => {
    const query = ['status=trial', 'status=expiringSoon', 'not.status=suspended', 'product=meetings']
      .concat(['tag=healthcare', 'tag=education', 'tag=retail', 'not.managedBy=partnerOrganization'])
      .concat('q=a');
    const names = Object.keys(filters).join(',');
    const { facets } = await api.get<CustomerPage>(`/customers?${query.join('&')}&facets=${names}`);
    for (const [facet, codes] of Object.entries(filters)) {
      const others = query.filter((part) => !part.startsWith(`${facet}=`) && !part.startsWith(`not.${facet}=`));
      expect(facets?.[facet as FacetName], facet).to.deep.equal(counted(await all(others.join('&')), codes));
    }
  });

  it('are counted by those facets alone that are asked for, and without a row where none is wanted', async () => {
    expect(await api.get<CustomerPage>('/customers?max=1')).not.to.have.property('facets');
    const { items, total, facets } = await api.get<CustomerPage>('/customers?max=0&facets=tag,status');
    expect([items, total]).to.deep.equal([[], 700]);
    expect(facets).to.have.all.keys('status', 'tag');
    const counts = await api.ask('/customers?max=0&facets=tag,status');
    expect(counts.headers.get('link')).to.equal(null);
  });

  it('come in shorter pages from a server with a limit of its own', async () => {
    const capped = client(partner, { pageCap: 50 });
    const first = await capped.ask('/customers?max=400');
    expect(((await first.json()) as CustomerPage).items.length).to.equal(50);
    expect(linkOf(first)).not.to.equal('');
  });

  it('are refused beyond the deepest offset, and reached by the links', async () => {
    const shallow = client(partner, { deepestOffset: 300 });
    expect((await shallow.ask('/customers?max=100&offset=301')).status).to.equal(400);
    let path = '/customers?max=100';
    const items: Customer[] = [];
    while (path !== '') {
      const response = await shallow.ask(path);
      items.push(...((await response.json()) as CustomerPage).items);
      path = linkOf(response);
    }
    expect(items).to.deep.equal(await all());
  });

  it('have statuses that follow from their subscriptions', async () => {
    const byId = new Map((await all()).map((customer) => [customer.id, customer]));
    for (const { id, subscriptions, lastAdminActivityAt } of partner.customers) {
      const running = subscriptions.filter(
        ({ startDate, endDate, condition }) =>
          startDate <= '2026-11-22' && endDate >= '2026-11-22' && condition !== 'converted',
      );
      const statuses = new Set(byId.get(id)?.statuses);
      expect(statuses.has('expired'), id).to.equal(running.length === 0);
      expect(statuses.has('trial'), id).to.equal(running.some(({ kind }) => kind === 'trial'));
      expect(statuses.has('suspended'), id).to.equal(running.some(({ condition }) => condition === 'suspended'));
      expect(statuses.has('expiringSoon'), id).to.equal(
        running.some(({ autoRenew, endDate }) => !autoRenew && endDate <= '2026-12-22'),
      );
      const idle = lastAdminActivityAt === null || Date.parse(lastAdminActivityAt) < Date.parse('2026-08-24T00:00:00Z');
      expect(statuses.has('noRecentActivity'), id).to.equal(idle);
    }
  });

  it('are found by their id, and only by that', async () => {
    const customer = await api.get<Customer>('/customers/customer-1');
    expect(customer.displayName).to.equal('Northwind Logistics B.V.');
    for (const id of ['customer-0', 'customer-701', 'customer-01', 'Customer-1', 'x'])
      expect((await api.send('GET', `/customers/${id}`)).status, id).to.equal(404);
  });

  it('refuse what they do not understand, and say where', async () => {
    for (const [query, field] of [
      ['max=-1', 'max'],
      ['max=501', 'max'],
      ['max=ten', 'max'],
      ['offset=-1', 'offset'],
      ['sort=price', 'sort'],
      ['kpi=happiness', 'kpi'],
      ['facets=status,price', 'facets'],
      ['facets=status&facets=tag', 'facets'],
      ['timeZone=Foo/Bar', 'timeZone'],
    ]) {
      const response = await api.send('GET', `/customers?${query}`);
      expect(response.status, query).to.equal(400);
      const { errors } = (await response.json()) as Schema<'ApiError'>;
      expect(errors[0]?.field).to.equal(field);
    }
  });

  it('are one hundred thousand without trouble', async () => {
    const huge = client(createPartner({ customers: 100_000, now: NOW }));
    const middle = await huge.get<CustomerPage>('/customers?sort=displayName&offset=50000&max=3');
    expect(middle.total).to.equal(100_000);
    const last = await huge.get<CustomerPage>('/customers?sort=displayName&offset=99999');
    expect(last.items.length).to.equal(1);
    const beyond = await huge.get<CustomerPage>('/customers?sort=displayName&offset=100000');
    expect(beyond.items).to.deep.equal([]);
  });
});
