import type { Customer } from '../../../src/api/contract.js';
import type { ParametersOf } from '../../../src/api/endpoint.js';
import { listCustomers } from '../../../src/api/endpoints/customers.js';
import type { Facts, Seen, SeenTable } from '../seen.js';
import { inOrder } from '../written.js';
import { licenseWords } from './license-words.js';

type Asked = Omit<ParametersOf<typeof listCustomers>, 'max' | 'offset'>;

/** What the list shows beside its rows. */
interface Around {
  /** Whoever asks may launch organizations and change tags. Default: yes. */
  readonly mayWrite?: boolean;
  /** There is a search box. Default: yes. */
  readonly hasSearch?: boolean;
  readonly isSelectable?: boolean;
}

const columns = ['displayName', 'status', 'tags', 'products', 'licenses', 'nextDate', 'actions'];
const FIRST_ROWS = 6;
/** The most urgent first. Source: product.md, Rules. */
const urgency = [
  'suspended',
  'expired',
  'licenseOverage',
  'expiringSoon',
  'noRecentActivity',
  'readyForOrderSetup',
  'trial',
  'subscription',
];

const named = (names: object, code: string) => (names as Record<string, string>)[code] ?? code;
/** So many, and how many more there are. */
const some = (texts: readonly string[], most: number) =>
  [...texts.slice(0, most), ...(texts.length > most ? [`+${texts.length - most}`] : [])].join(' ');

/** A row says of a customer without tags that one can be added, where that is so. */
const tagWords = (tags: readonly string[], { mayWrite }: Around, { text }: Facts) =>
  tags.length === 0 && mayWrite ? text.tagCell.add : some(tags, 3);

function cellsOf(
  { displayName, statuses, tags, products, licenses, ...dates }: Customer,
  around: Around,
  facts: Facts,
) {
  const { text } = facts;
  const sorted = inOrder(statuses, (status) => urgency.indexOf(status));
  return {
    displayName,
    status: some(
      sorted.map((status) => named(text.status, status)),
      2,
    ),
    tags: tagWords(tags, around, facts),
    products: products.map((product) => named(text.shortProduct, product)).join(', '),
    licenses: licenseWords(licenses, facts),
    nextDate: nextDate(dates, facts),
    actions: text.customerList.launch(displayName),
  };
}

function nextDate({ nextRenewal, nextExpiration }: Pick<Customer, 'nextRenewal' | 'nextExpiration'>, facts: Facts) {
  const { renews, ends } = facts.text.customerList;
  const renewal = nextRenewal ?? '9999';
  const expiration = nextExpiration ?? '9999';
  if (renewal === expiration && renewal === '9999') return '–';
  return renewal < expiration ? renews(facts.write.date(renewal)) : ends(facts.write.date(expiration));
}

/** The customers that the API has, and their number. */
export function customersSeen(
  asked: Asked = {},
  { mayWrite = true, hasSearch = true, isSelectable = false }: Around = {},
): Seen {
  const pageFor = ({ ask }: Facts) => ask(listCustomers, { sort: 'status', ...asked, max: 100, offset: 0 });
  const filter = ['filter', 'search'];
  const parts = (isThere: boolean) => [
    ...(hasSearch === isThere ? filter : []),
    ...(mayWrite === isThere ? ['launch-button'] : []),
  ];
  return {
    parts: ['heading', 'table', 'count', ...parts(true)],
    without: ['skeleton', 'notice', 'narrowed', 'bulk-bar', ...parts(false), ...(mayWrite ? [] : ['tags-button'])],
    async says(facts) {
      const { text, write } = facts;
      const { total } = await pageFor(facts);
      return [
        text.customerList.title,
        text.customerList.count(write.count(total)),
        ...(hasSearch ? [text.customerList.search] : []),
      ];
    },
    async buttons(facts) {
      const { items } = await pageFor(facts);
      return mayWrite ? [facts.text.customerList.launch(items[0]!.displayName)] : [];
    },
    async tables(facts) {
      const { items } = await pageFor(facts);
      return [tableOf(items, { mayWrite, isSelectable }, facts)];
    },
  };
}

function tableOf(items: readonly Customer[], around: Around, facts: Facts): SeenTable {
  const { mayWrite, isSelectable } = around;
  return {
    of: 'customerList',
    columns: [...(isSelectable ? ['selection'] : []), ...columns.slice(0, mayWrite ? undefined : -1)],
    rows: items.slice(0, FIRST_ROWS).map((customer) => ({ selection: '', ...cellsOf(customer, around, facts) })),
  };
}
