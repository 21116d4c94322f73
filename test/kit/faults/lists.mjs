/** Faults of lists: pages, order, filters, free text, facets. */
import { bodyFault, headerFault, queryFault } from '../support/faulty-api.mjs';

const isDescending = (query) => query.get('sort')?.startsWith('-');
const swap = (items, a, b) => void (items.length > Math.max(a, b) && ([items[a], items[b]] = [items[b], items[a]]));
/** Two rows far apart change places when the list is sorted so. */
const unsorted = (path, sort) =>
  bodyFault(path, ({ items }, query) => void (query.get('sort') === sort && swap(items, 0, items.length - 1)));
const drop = (path, ...names) => queryFault(path, (query) => names.forEach((name) => query.delete(name)));

/** The rows without a value first, which is what databases do by themselves. */
function nullsFirst(path, sort, valueOf) {
  return bodyFault(path, ({ items }, query) => {
    if (query.get('sort') === sort) items.sort((a, b) => (valueOf(a) === null ? 0 : 1) - (valueOf(b) === null ? 0 : 1));
  });
}

/** Descending is ascending read backwards, equal rows too. */
function backwards(path) {
  return {
    ask: ({ url }) => {
      if (url.pathname.endsWith(path) && isDescending(url.searchParams))
        url.searchParams.set('sort', url.searchParams.get('sort').slice(1));
    },
    ...bodyFault(path, ({ items }, query) => void (isDescending(query) && items.reverse())),
  };
}

const firstRows = '/customers';

/** @type {(import('../support/faulty-api.mjs').Fault & { name: string, rule: string, in: string })[]} */
export const listFaults = [
  {
    name: 'a total that is too large by one',
    rule: 'list/total',
    in: 'listCustomers',
    ...bodyFault('/customers', (page) => void (page.total += 1)),
  },
  {
    name: 'a total that counts the page',
    rule: 'list/total',
    in: 'listCallingUsage',
    settings: { 'page-cap': '20' },
    ...bodyFault(
      '/usage/customers',
      (page, query) => void (query.get('offset') === '20' && (page.total = page.items.length)),
    ),
  },
  {
    name: 'a row on two pages',
    rule: 'list/no-row-twice',
    in: 'listCustomers',
    ...bodyFault('/customers', ({ items }) => void (items[1] && (items[1] = items[0]))),
  },
  {
    name: 'a page that is longer than max',
    rule: 'list/max',
    in: 'listAdmins',
    ...queryFault('/admins', (query) => query.get('max') === '1' && query.set('max', '2')),
  },
  {
    name: 'an empty page while rows remain',
    rule: 'list/max',
    in: 'listCallQueues',
    ...bodyFault('/queues/customers', (page, query) => void (query.get('max') === '2' && (page.items = []))),
  },
  {
    name: 'rows for max=0',
    rule: 'list/max-0',
    in: 'listCustomers',
    ...queryFault('/customers', (query) => query.get('max') === '0' && query.set('max', '10')),
  },
  {
    name: 'no total for max=0',
    rule: 'list/max-0',
    in: 'listCallingQuality',
    ...bodyFault('/quality/customers', (page, query) => void (query.get('max') === '0' && (page.total = 0))),
  },
  { name: 'offset ignored', rule: 'list/offset', in: 'listCallingUsage', ...drop('/usage/customers', 'offset') },
  {
    name: 'offset counted in pages',
    rule: 'list/offset',
    in: 'listCustomers',
    ...queryFault(
      '/customers',
      (query) => query.has('offset') && query.set('offset', String(Number(query.get('offset')) * 2)),
    ),
  },
  {
    name: 'the last page for ever',
    rule: 'list/offset-beyond-the-end',
    in: 'listAdmins',
    ...bodyFault('/admins', async (page, query, api) => {
      if (page.items.length > 0 || query.get('max') === '0') return;
      page.items = (await api('/admins?max=2')).items;
    }),
  },
  {
    name: 'another order in small pages',
    rule: 'list/pages-fit-together',
    in: 'listCustomers',
    ...bodyFault('/customers', ({ items }, query) => void (query.get('max') === '7' && swap(items, 0, 1))),
  },
  { name: 'no Link', rule: 'list/link-to-next', in: 'listCustomers', ...headerFault((headers) => delete headers.link) },
  {
    name: 'a Link to another origin',
    rule: 'list/link-to-next',
    in: 'listCustomers',
    ...headerFault(
      (headers) => headers.link && (headers.link = '<https://other.example/customers?offset=2>; rel="next"'),
    ),
  },
  {
    name: 'a Link that leads back to the first page',
    rule: 'list/link-to-next',
    in: 'listAdmins',
    ...headerFault((headers, { url }) => headers.link && (headers.link = `<${url.pathname}?max=2>; rel="next"`)),
  },
  {
    name: 'a Link after the last page',
    rule: 'list/link-to-next',
    in: 'listResources',
    ...headerFault((headers, { url }) => (headers.link ??= `<${url.pathname}?offset=99>; rel="next"`)),
  },
  {
    name: 'deep offsets refused without links',
    rule: 'list/refused-offsets-have-links',
    in: 'listAdmins',
    answer: (answer, { url }) => {
      delete answer.headers.link;
      if (Number(url.searchParams.get('offset')) > 3) answer.status = 400;
    },
  },
  {
    name: 'a total that is not the number of tags',
    rule: 'list/all-in-one-answer',
    in: 'listTags',
    ...bodyFault('/tags', (page) => void (page.total -= 1)),
  },
  {
    name: 'a trial twice',
    rule: 'list/all-in-one-answer',
    in: 'listCustomerSubscriptions',
    ...bodyFault(
      '/subscriptions',
      (page) => void (page.items[0] && (page.items.push(page.items[0]), (page.total += 1))),
    ),
  },

  { name: 'names out of order', rule: 'sort/order', in: 'listCustomers', ...unsorted('/customers', 'displayName') },
  { name: 'urgency out of order', rule: 'sort/order', in: 'listCustomers', ...unsorted('/customers', '-status') },
  {
    name: 'numbers sorted as texts',
    rule: 'sort/order',
    in: 'listCustomers',
    ...bodyFault(
      '/customers',
      ({ items }, query) =>
        void (
          query.get('sort') === 'licenses' &&
          items.sort((a, b) => String(a.licenses.total).localeCompare(String(b.licenses.total)))
        ),
    ),
  },
  {
    name: 'descending ignored',
    rule: 'sort/order',
    in: 'listAdmins',
    ...queryFault('/admins', (query) => query.has('sort') && query.set('sort', query.get('sort').replace('-', ''))),
  },
  {
    name: 'shares out of order',
    rule: 'sort/order',
    in: 'listSubscriptions',
    ...unsorted('/insights/subscriptions', '-assignedShare'),
  },
  {
    name: 'calls per user out of order',
    rule: 'sort/order',
    in: 'listCallingUsage',
    ...unsorted('/usage/customers', 'callsPerUser'),
  },
  {
    name: 'causes out of order',
    rule: 'sort/order',
    in: 'listCallingQuality',
    ...unsorted('/quality/customers', '-poorShare'),
  },
  {
    name: 'waiting times out of order',
    rule: 'sort/order',
    in: 'listCallQueues',
    ...unsorted('/queues/customers', 'timeToAnswer'),
  },
  {
    name: 'null first',
    rule: 'sort/nulls-last',
    in: 'listSubscriptions',
    ...nullsFirst('/insights/subscriptions', 'used', ({ licenses }) => licenses.used),
  },
  {
    name: 'null first when descending',
    rule: 'sort/nulls-last',
    in: 'listAdmins',
    ...nullsFirst('/admins', '-customerCount', ({ customerCount }) => customerCount),
  },
  {
    name: 'equal rows the other way round when descending',
    rule: 'sort/ties',
    in: 'listAdmins',
    ...backwards('/admins'),
  },
  {
    name: 'equal customers the other way round',
    rule: 'sort/ties',
    in: 'listCustomers',
    ...bodyFault('/customers', ({ items }, query) => {
      if (query.get('sort') !== '-licenses') return;
      const place = items.findIndex((row, at) => at > 0 && row.licenses.total === items[at - 1].licenses.total);
      if (place > 0) swap(items, place - 1, place);
    }),
  },
  {
    name: 'a row that sorting loses',
    rule: 'sort/same-rows',
    in: 'listCallQueues',
    ...bodyFault(
      '/queues/customers',
      (page, query) => void (query.get('sort') === '-offered' && (page.items.pop(), (page.total -= 1))),
    ),
  },
  {
    name: 'by name in the place of by status',
    rule: 'sort/own-order',
    in: 'listCustomers',
    ...queryFault('/customers', (query) => query.has('sort') || query.set('sort', 'displayName')),
  },
  {
    name: 'sections by customer',
    rule: 'sort/own-order',
    in: 'listSubscriptions',
    ...queryFault('/insights/subscriptions', (query) => query.has('sort') || query.set('sort', 'customer')),
  },

  {
    name: 'a filter that is ignored',
    rule: 'filter/rows-fulfil-it',
    in: 'listCustomers',
    ...drop(firstRows, 'status'),
  },
  {
    name: 'a filter that loses a row',
    rule: 'filter/rows-fulfil-it',
    in: 'listAdmins',
    ...bodyFault('/admins', (page, query) => void (query.has('role') && (page.items.shift(), (page.total -= 1)))),
  },
  { name: 'featured ignored', rule: 'filter/rows-fulfil-it', in: 'listResources', ...drop('/resources', 'featured') },
  {
    name: 'a feature ignored',
    rule: 'filter/rows-fulfil-it',
    in: 'listCallQueues',
    ...drop('/queues/customers', 'feature'),
  },
  { name: 'not. ignored', rule: 'filter/not', in: 'listCustomers', ...drop(firstRows, 'not.product') },
  {
    name: 'not. taken for the filter',
    rule: 'filter/not',
    in: 'listCustomers',
    ...queryFault(
      firstRows,
      (query) => query.has('not.tag') && (query.set('tag', query.get('not.tag')), query.delete('not.tag')),
    ),
  },
  {
    name: 'only the first of two values',
    rule: 'filter/values-are-or',
    in: 'listCustomers',
    ...queryFault(firstRows, (query) => query.has('status') && query.set('status', query.get('status'))),
  },
  {
    name: 'only the last of two values',
    rule: 'filter/values-are-or',
    in: 'listResources',
    ...queryFault(
      '/resources',
      (query) => query.has('category') && query.set('category', query.getAll('category').at(-1)),
    ),
  },
  {
    name: 'two filters of which one counts',
    rule: 'filter/filters-are-and',
    in: 'listCustomers',
    ...queryFault(firstRows, (query) => query.has('managedBy') && query.has('product') && query.delete('product')),
  },
  {
    name: 'an unknown value ignored',
    rule: 'filter/unknown-value',
    in: 'listCustomers',
    ...queryFault(firstRows, (query) => query.get('tag')?.startsWith('check-api') && query.delete('tag')),
  },

  {
    name: 'q that finds only beginnings',
    rule: 'search/finds',
    in: 'listCustomers',
    ...bodyFault('/customers', (page, query) => {
      const q = query.get('q')?.toLowerCase();
      if (!q) return;
      page.items = page.items.filter(({ displayName }) => displayName.toLowerCase().startsWith(q));
      page.total = page.items.length;
    }),
  },
  {
    name: 'q that finds too much',
    rule: 'search/finds',
    in: 'listResources',
    ...queryFault('/resources', (query) => query.has('q') && query.set('q', query.get('q').slice(0, 1))),
  },
  {
    name: 'q that does not look at ids',
    rule: 'search/finds-ids',
    in: 'listCallingUsage',
    ...queryFault('/usage/customers', (query) => /^customer/.test(query.get('q') ?? '') && query.set('q', '§')),
  },
  {
    name: 'q with regard to case',
    rule: 'search/case-accents-and-blanks',
    in: 'listAdmins',
    ...queryFault('/admins', (query) => /[A-Z]{3}/.test(query.get('q') ?? '') && query.set('q', '§')),
  },
  {
    name: 'blanks that count',
    rule: 'search/case-accents-and-blanks',
    in: 'listSubscriptions',
    ...queryFault('/insights/subscriptions', (query) => /^ /.test(query.get('q') ?? '') && query.set('q', '§')),
  },
  { name: 'q ignored', rule: 'search/finds-nothing', in: 'listCallQueues', ...drop('/queues/customers', 'q') },

  {
    name: 'facets that nobody asked for',
    rule: 'facets/only-those-asked',
    in: 'listCustomers',
    ...queryFault(firstRows, (query) => query.set('facets', 'status,product,tag')),
  },
  {
    name: 'facets that do not come',
    rule: 'facets/only-those-asked',
    in: 'listCustomers',
    ...drop(firstRows, 'facets'),
  },
  {
    name: 'a facet that is off by one',
    rule: 'facets/count-the-rows',
    in: 'listCustomers',
    ...bodyFault(
      '/customers',
      ({ facets }) => void (facets?.status && (facets.status.trial = (facets.status.trial ?? 0) + 1)),
    ),
  },
  {
    name: 'facets of the whole list',
    rule: 'facets/count-every-other-filter',
    in: 'listCustomers',
    ...bodyFault('/customers', async (page, query, api) => {
      if (page.facets) page.facets = (await api(`/customers?max=0&facets=${query.get('facets')}`)).facets;
    }),
  },
  {
    name: 'a facet that counts its own filter',
    rule: 'facets/ignore-their-own-filter',
    in: 'listCustomers',
    ...bodyFault('/customers', ({ facets }, query) => {
      const wanted = query.get('status');
      if (facets?.status && wanted) facets.status = { [wanted]: facets.status[wanted] ?? 0 };
    }),
  },
  {
    name: 'facets of resources that count the page',
    rule: 'facets/of-resources',
    in: 'listResources',
    ...bodyFault(
      '/resources',
      (page) => void (page.facets.type = Object.fromEntries(page.items.map(({ type }) => [type, 1]))),
    ),
  },
];
