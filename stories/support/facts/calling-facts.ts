import type { CallQueueRow, CallingQualityRow, CallingUsageRow } from '../../../src/api/contract.js';
import type { Query } from '../../../src/api/endpoint.js';
import { listCallQueues } from '../../../src/api/endpoints/call-queues.js';
import { listCallingQuality } from '../../../src/api/endpoints/calling-quality.js';
import { listCallingUsage } from '../../../src/api/endpoints/calling-usage.js';
import type { Facts, Seen, SeenTable } from '../seen.js';
import { inOrder, share, since } from '../written.js';
import { changeWords } from './license-words.js';

/** Rows with the calls of a week. */
interface CallingPage<Row> {
  readonly items: readonly Row[];
  readonly total: number;
  readonly periodStart: string;
}

/** What a Calling table asks. */
interface Asked {
  readonly sort?: string;
  readonly week?: string;
  readonly bucket?: string;
  readonly feature?: string;
  readonly endpointType?: string;
}

/** What a Calling table promises. */
export interface CallingPromise<Row> {
  readonly query: Query<never, CallingPage<Row>>;
  readonly title: 'callingUsage' | 'callQuality' | 'callQueue';
  /** Its sort, as the API names it, and the figure that this is; the greatest first. */
  readonly sort: string;
  readonly order: (row: Row) => number | null;
  /** What each column but the first says of a row, by its name among `text.column`, in their order. */
  cells(facts: Facts): Readonly<Record<string, (row: Row) => string>>;
}

type Customers = { readonly customer: { readonly displayName: string } };

const FIRST_ROWS = 6;

function tableOf<Row extends Customers>(promised: CallingPromise<Row>, rows: readonly Row[], facts: Facts): SeenTable {
  const cells = { customer: ({ customer }: Row) => customer.displayName, ...promised.cells(facts) };
  const line = (row: Row) => Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell(row)]));
  return { columns: Object.keys(cells), rows: rows.slice(0, FIRST_ROWS).map(line) };
}

/** The rows that the API has of the last week, or of what was chosen in a chart; then `chosen` says what that was. */
export function callingSeen<Row extends Customers>(
  promised: CallingPromise<Row>,
  { chosen, ...asked }: Asked & { readonly chosen?: string } = {},
): Seen {
  const pageFor = ({ ask }: Facts) =>
    ask(promised.query, { sort: promised.sort, max: 100, offset: 0, ...asked } as never);
  return {
    parts: ['heading', 'table', 'count', 'footnotes', ...(chosen ? ['narrowed'] : [])],
    without: ['skeleton', 'notice', ...(chosen ? [] : ['narrowed'])],
    async says(facts) {
      const { text, write } = facts;
      const { total, periodStart } = await pageFor(facts);
      return [
        text.table[promised.title],
        text.callingTable.count(write.count(total)),
        text.state.weekOf(write.week(periodStart.slice(0, 10))),
        ...(chosen ? [text.callingTable.narrowed(chosen)] : []),
      ];
    },
    buttons: ({ text }) => (chosen ? [text.callingTable.widen] : []),
    tables: async (facts) => [tableOf(promised, (await pageFor(facts)).items, facts)],
  };
}

/** Rows that the page gave, of a week that is long over. */
export function givenCallingSeen<Row extends Customers>(promised: CallingPromise<Row>, page: CallingPage<Row>): Seen {
  return {
    parts: ['heading', 'table', 'count', 'footnotes'],
    without: ['skeleton', 'notice', 'narrowed'],
    says: ({ text, write }) => [
      text.table[promised.title],
      text.callingTable.count(write.count(page.total)),
      text.state.weekOf(write.week(page.periodStart.slice(0, 10))),
      text.state.outdated,
    ],
    tables: (facts) => [tableOf(promised, inOrder(page.items, promised.order, -1), facts)],
  };
}

/** Nobody bought Calling. */
export const noCallingSeen: Seen = {
  parts: ['heading', 'notice'],
  without: ['table', 'chart', 'skeleton'],
  says: ({ text }) => [text.empty.notBought.title(text.product.calling), text.empty.notBought.hint],
};

const poorShare = ({ legs }: Pick<CallingQualityRow, 'legs'>) => share(legs.poor, measured(legs));
const measured = ({ good, poor }: CallingQualityRow['legs']) => good! + poor!;
const allLegs = (legs: CallingQualityRow['legs']) => measured(legs) + legs.notAvailable!;

/** Customers and usage. */
export const callingUsageTable: CallingPromise<CallingUsageRow> = {
  query: listCallingUsage,
  title: 'callingUsage',
  sort: '-calls',
  order: ({ calls }) => calls,
  cells: (facts) => ({
    licenses: ({ licenses }) => facts.write.number(licenses.total),
    activeUsers: ({ activeUsers }) => facts.write.number(activeUsers),
    calls: ({ calls }) => facts.write.number(calls),
    minutes: ({ minutes }) => facts.write.number(minutes),
    callsPerUser: ({ calls, activeUsers }) => facts.write.decimal(share(calls, activeUsers)),
    change: ({ calls, previous }) => changeWords(since(calls, previous?.calls), facts),
  }),
};

/** Customers and call quality. */
export const callingQualityTable: CallingPromise<CallingQualityRow> = {
  query: listCallingQuality,
  title: 'callQuality',
  sort: '-poorShare',
  order: poorShare,
  cells: (facts) => {
    const { text, write } = facts;
    return {
      legs: ({ legs }) => write.number(allLegs(legs)),
      poorShare: (row) => write.percent(poorShare(row)),
      poorBecause: ({ poorBecause: why }) =>
        why
          ? (['packetLoss', 'latency', 'jitter'] as const)
              .map((cause) => `${text.quality.causes[cause]} ${write.number(why[cause])}`)
              .join(' · ')
          : '–',
      notAvailableShare: ({ legs }) => write.percent(share(legs.notAvailable, allLegs(legs))),
      change: (row) => pointsWords(since(poorShare(row), row.previous && poorShare({ legs: row.previous })), facts),
    };
  },
};

/** Less than half of what is written is no change. */
const LEAST_POINTS = 0.0005;

function pointsWords(by: number | null, { text, write }: Facts): string {
  if (by === null) return '–';
  if (Math.abs(by) < LEAST_POINTS) return text.change.same;
  const points = text.change.points(write.points(by));
  return by > 0 ? text.change.worse(points) : text.change.better(points);
}

/** Customers and feature usage. */
export const callQueueTable: CallingPromise<CallQueueRow> = {
  query: listCallQueues,
  title: 'callQueue',
  sort: '-abandonedShare',
  order: ({ abandoned, offered }) => share(abandoned, offered),
  cells: ({ write }) => ({
    queues: ({ queues }) => write.number(queues),
    offered: ({ offered }) => write.number(offered),
    answered: ({ answered }) => write.number(answered),
    abandonedShare: ({ abandoned, offered }) => write.percent(share(abandoned, offered)),
    timeToAnswer: ({ answerWaitSeconds, answered }) => write.duration(share(answerWaitSeconds, answered)),
    waitBeforeAbandoned: ({ abandonWaitSeconds, abandoned }) => write.duration(share(abandonWaitSeconds, abandoned)),
  }),
};
