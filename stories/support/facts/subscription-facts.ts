import type { SubscriptionRow, SubscriptionRowPage } from '../../../src/api/contract.js';
import type { ParametersOf } from '../../../src/api/endpoint.js';
import { getSubscriptionSummary, listSubscriptions } from '../../../src/api/endpoints/licenses.js';
import type { Product, WindowDays } from '../../../src/core/hub/settings.js';
import type { SubscriptionView } from '../../../src/domain/kpi-sections.js';
import type { Facts, Seen, SeenTable } from '../seen.js';
import { daysTo, inOrder, monthsFrom, share, since, todayIn } from '../written.js';
import { changeWords, licenseWords } from './license-words.js';

/** What a license table promises. */
export interface Promised {
  readonly view: SubscriptionView;
  /** Names of its columns among `text.column`, in their order. */
  readonly columns: readonly string[];
  /** Its sort, as the API names it. */
  readonly sort: ParametersOf<typeof listSubscriptions>['sort'];
  /** The figure by which rows sort that the page gave, and which way. */
  readonly order: readonly [key: (row: SubscriptionRow) => number | string | null, by: 1 | -1];
}

/** What a story asks for. */
interface Asked {
  readonly product?: Product;
  readonly windowDays?: WindowDays;
  readonly columns?: readonly string[];
  readonly sort?: Promised['sort'];
}

/** Rows are compared as far as they fit into any table. */
const FIRST_ROWS = 6;
const SOON_DAYS = 30;

type Cells = Readonly<Record<string, (row: SubscriptionRow) => string>>;

/** What each column says of a row. */
function cellsIn(facts: Facts, timeZone = facts.timeZone): Cells {
  const { text, write } = facts;
  const both = (count: number | null, whole: number | null) =>
    text.column.countAndShare(write.number(count), write.percent(share(count, whole)));
  return {
    customer: ({ customer }) => customer.displayName,
    subscriptionId: ({ kind, subscriptionId }) => (kind === 'trial' ? text.column.enterpriseTrial : subscriptionId),
    addedDate: ({ addedDate }) => write.number(-daysTo(addedDate, timeZone)),
    addedMonths: ({ addedDate }) => write.number(monthsFrom(addedDate, todayIn(timeZone))),
    endDate: ({ endDate }) => write.number(daysTo(endDate, timeZone)),
    endMonths: ({ endDate }) => write.number(monthsFrom(todayIn(timeZone), endDate)),
    renewalDate: ({ renewalDate }) => write.number(renewalDate === null ? null : daysTo(renewalDate, timeZone)),
    autoRenew: ({ autoRenew }) => (autoRenew ? text.yes : text.no),
    total: ({ licenses }) => write.number(licenses.total),
    assigned: ({ licenses }) => licenseWords(licenses, facts),
    assignedShare: ({ licenses }) => both(licenses.assigned, licenses.total),
    usedShare: ({ licenses }) => both(licenses.used, licenses.total),
    usedLast3Months: ({ usedLast3Months }) => write.number(usedLast3Months),
    assignmentChange: ({ licenses, previousWeek }) =>
      changeWords(since(licenses.assigned, previousWeek?.assigned), facts),
    usageChange: ({ licenses, previousWeek }) => changeWords(since(licenses.used, previousWeek?.used), facts),
  };
}

function tableOf(rows: readonly SubscriptionRow[], columns: readonly string[], cells: Cells): SeenTable {
  const first = rows.slice(0, FIRST_ROWS);
  return {
    columns,
    rows: first.map((row) => Object.fromEntries(columns.map((column) => [column, cells[column]!(row)]))),
  };
}

/** The five license tables. */
export const licenseTables = {
  recent: {
    view: 'recent',
    columns: ['customer', 'subscriptionId', 'addedDate', 'total', 'assigned', 'assignmentChange', 'usageChange'],
    sort: '-addedDate',
    order: [({ addedDate }) => addedDate, -1],
  },
  expiring: {
    view: 'expiring',
    columns: ['customer', 'subscriptionId', 'endDate', 'total', 'assigned', 'usedLast3Months'],
    sort: 'endDate',
    order: [({ endDate }) => endDate, 1],
  },
  renewing: {
    view: 'renewing',
    columns: ['customer', 'subscriptionId', 'renewalDate', 'total', 'assigned', 'usedLast3Months'],
    sort: 'renewalDate',
    order: [({ renewalDate }) => renewalDate, 1],
  },
  lowAssignment: {
    view: 'lowAssignment',
    columns: ['customer', 'subscriptionId', 'addedMonths', 'assignedShare', 'total', 'assigned', 'assignmentChange'],
    sort: 'assignedShare',
    order: [({ licenses }) => share(licenses.assigned, licenses.total), 1],
  },
  overLimit: {
    view: 'overLimit',
    columns: ['customer', 'subscriptionId', 'endMonths', 'autoRenew', 'total', 'assignedShare', 'usedShare'],
    sort: '-assignedShare',
    order: [({ licenses }) => share(licenses.assigned, licenses.total), -1],
  },
} as const satisfies Record<SubscriptionView, Promised>;

const hasDeadline = (view: SubscriptionView) => view === 'expiring' || view === 'renewing';

function questionOf({ product = 'meetings', windowDays = 90 }: Asked, { timeZone }: Facts) {
  return { product, windowDays, timeZone };
}

/** The rows that the API has, their number, and what is to be done about them. */
export function subscriptionsSeen({ view, columns, sort }: Promised, asked: Asked = {}): Seen {
  const rowsFor = (facts: Facts) =>
    facts.ask(listSubscriptions, { ...questionOf(asked, facts), view, sort: asked.sort ?? sort, max: 100, offset: 0 });
  return {
    parts: ['heading', 'table', 'count', 'advice', 'footnotes'],
    without: ['skeleton', 'notice'],
    async says(facts) {
      const { text, write } = facts;
      const { items, total, dataAsOf } = await rowsFor(facts);
      const summary = (await facts.ask(getSubscriptionSummary, questionOf(asked, facts)))[view];
      const soon = summary.within.find(({ days }) => days === SOON_DAYS)?.subscriptions ?? total;
      const first = hasDeadline(view) ? summary.first! : items[0]!;
      return [
        text.table[view],
        text.subscriptions.count(write.count(total)),
        text.subscriptions.advice[view](write.count(hasDeadline(view) ? soon : total), first.customer.displayName),
        text.state.dataAsOf(write.moment(dataAsOf)),
      ];
    },
    async tables(facts) {
      const { items } = await rowsFor(facts);
      return [tableOf(items, asked.columns ?? columns, cellsIn(facts))];
    },
  };
}

/** The headings of windows, with the number of rows below each. */
export function windowsSeen(promised: Promised, asked: Asked = {}): Seen {
  const { view } = promised;
  const seen = subscriptionsSeen(promised, asked);
  return {
    ...seen,
    parts: [...seen.parts!, 'section-heading'],
    async says(facts) {
      const { text, write } = facts;
      const summary = (await facts.ask(getSubscriptionSummary, questionOf(asked, facts)))[view];
      const within = (days: number) => summary.within.find((one) => one.days === days)!.subscriptions!;
      // The windows below the first one are mostly not on the screen yet.
      const heading = text.subscriptions.group[view as 'expiring' | 'renewing'];
      return [heading(undefined, write.count(SOON_DAYS), write.count(within(SOON_DAYS)))];
    },
  };
}

/** Rows that the page gave, in the table's own order. `timeZones`: a table for each of them. */
export function givenRowsSeen(
  { view, columns, order }: Promised,
  page: () => SubscriptionRowPage,
  timeZones?: readonly string[],
): Seen {
  return {
    parts: ['table', 'count', 'footnotes'],
    without: ['skeleton', 'notice'],
    says: ({ text, write }) => [
      ...(timeZones ? [] : [text.table[view]]),
      text.subscriptions.count(write.count(page().total)),
    ],
    tables: (facts) =>
      (timeZones ?? [facts.timeZone]).map((timeZone) =>
        tableOf(inOrder(page().items, ...order), columns, cellsIn(facts, timeZone)),
      ),
  };
}

/** That there is nothing to do. */
export function noSubscriptionsSeen(view: SubscriptionView): Seen {
  return {
    parts: ['heading', 'notice'],
    without: ['table', 'skeleton', 'advice'],
    says: ({ text, write }) => [
      text.table[view],
      text.subscriptions.none[view](write.count(90)),
      text.subscriptions.noneHint,
    ],
  };
}
