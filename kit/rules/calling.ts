import { addDays } from '../lists/days.js';
import { sum, type Figure } from '../lists/values.js';
import type { Wire } from '../lists/wire.js';
import type { Answer } from '../session/answer.js';
import type { Session, Whole } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import type { Difference, Rule } from './rule.js';

/** A figure beside what the rows add up to; where one is not available nothing is said. */
function* differing(
  answer: Answer,
  compared: readonly (readonly [name: string, got: Figure, wanted: Figure])[],
): Generator<Difference> {
  for (const [name, got, wanted] of compared) {
    if (got == null || wanted == null || Math.abs(got - wanted) < 1e-6) continue;
    yield { expected: `${name} ${wanted}`, came: String(got), answer };
  }
}

interface Trend<Point> {
  readonly points: readonly Point[];
}

/** The newest point of a trend. Throws `CannotKnow` where there is none. */
async function newestPoint<Point extends { weekStart: string }>(session: Session, operation: string, question = {}) {
  const answer = await session.get(operation, { ...question, weeks: 12 });
  const point = (answer.body as Trend<Point>).points.at(-1);
  if (!point) throw new CannotKnow(`${operation} has no point`);
  return { answer, point };
}

async function wholeWeek<Row>(
  session: Session,
  operation: string,
  question: Record<string, string>,
): Promise<Whole<Row>> {
  const whole = await session.all<Row>(operation, question);
  if (!whole.complete)
    throw new CannotKnow(`${operation} has ${whole.total} rows, of which ${whole.rows.length} are read (--thorough)`);
  return whole;
}

type UsageRow = Wire<'CallingUsageRow'>;
type UsagePoint = Wire<'UsagePoint'>;

const buckets: Rule = {
  name: 'usage/buckets',
  says: 'The buckets do not overlap and leave nothing out, the fewest calls first; `users` are by the ids of these buckets.',
  operations: ['getCallingUsage'],
  async *check(session) {
    const answer = await session.get('getCallingUsage');
    const { buckets: all, points } = answer.body as Wire<'CallingUsage'>;
    let next: number | null = 0;
    for (const { id, minCalls, maxCalls } of all) {
      if (minCalls !== next)
        yield {
          expected: next === null ? 'nothing after a bucket without an upper end' : `a bucket from ${next} calls`,
          came: `${id} from ${minCalls}`,
          answer,
        };
      next = maxCalls == null ? null : maxCalls + 1;
    }
    if (all.length > 0 && next !== null)
      yield { expected: 'a last bucket without an upper end', came: `one up to ${next - 1} calls`, answer };
    const ids = new Set(all.map(({ id }) => id));
    const strange = points.flatMap(({ users }) => Object.keys(users)).find((id) => !ids.has(id));
    if (strange !== undefined) yield { expected: 'users by the ids of the buckets', came: strange, answer };
  },
};

const usageAssigned: Rule = {
  name: 'usage/users-are-the-assigned',
  says: 'The users of a week add up to the assigned Calling licenses: those of the license trend, and of the week’s rows.',
  operations: ['getCallingUsage'],
  async *check(session) {
    const { answer, point } = await newestPoint<UsagePoint>(session, 'getCallingUsage');
    const users = sum(Object.values(point.users));
    const { rows } = await wholeWeek<UsageRow>(session, 'listCallingUsage', { week: point.weekStart });
    yield* differing(answer, [['users of the last week', users, sum(rows.map(({ licenses }) => licenses.assigned))]]);
    const { points } = await session.body<Wire<'LicenseTrend'>>('getLicenseTrend', { product: 'calling', weeks: 12 });
    const trend = points.find(({ weekStart }) => weekStart === point.weekStart);
    yield* differing(answer, [['users of the last week', users, trend?.assigned]]);
  },
};

const usageTrend: Rule = {
  name: 'usage/licenses-are-those-of-the-trend',
  says: 'A point of the trend adds up the licenses of the product in everything that ran on the last day of the week, as the rows of the week do for Calling.',
  operations: ['getLicenseTrend'],
  async *check(session) {
    const { answer, point } = await newestPoint<Wire<'LicensePoint'>>(session, 'getLicenseTrend', {
      product: 'calling',
    });
    const { rows } = await wholeWeek<UsageRow>(session, 'listCallingUsage', { week: point.weekStart });
    yield* differing(answer, [
      ['total of the last week', point.total, sum(rows.map(({ licenses }) => licenses.total))],
      ['assigned of the last week', point.assigned, sum(rows.map(({ licenses }) => licenses.assigned))],
    ]);
    const known = [point.used, point.usedOfAssigned, point.assigned];
    if (point.used != null && point.usedOf != null && point.total != null && point.usedOf > point.total)
      yield { expected: `usedOf of at most ${point.total}`, came: String(point.usedOf), answer };
    if (known[0] != null && known[1] != null && known[0] > known[1])
      yield { expected: `used of at most ${known[1]}, a part of the assigned`, came: String(known[0]), answer };
  },
};

const bucketRows: Rule = {
  name: 'usage/bucket',
  says: '`bucket`: only customers with users in it, with the figures of all their users.',
  operations: ['listCallingUsage'],
  async *check(session) {
    const { point } = await newestPoint<UsagePoint>(session, 'getCallingUsage');
    const week = point.weekStart;
    const all = await wholeWeek<UsageRow>(session, 'listCallingUsage', { week });
    const byId = new Map(all.rows.map((row) => [row.customer.id, JSON.stringify(row)]));
    for (const [bucket, users] of Object.entries(point.users)) {
      const { rows, pages, total } = await session.all<UsageRow>('listCallingUsage', { week, bucket });
      const strange = rows.find((row) => byId.get(row.customer.id) !== JSON.stringify(row));
      if (strange)
        yield {
          expected: `the whole row of ${strange.customer.id} with bucket=${bucket}`,
          came: 'another one',
          answer: pages[0],
        };
      if (users != null && (users === 0) !== (total === 0))
        yield {
          expected: `${users === 0 ? 'no' : 'some'} customers in bucket ${bucket} with ${users} users`,
          came: String(total),
          answer: pages[0],
        };
      if (users != null && total > users)
        yield { expected: `at most ${users} customers in bucket ${bucket}`, came: String(total), answer: pages[0] };
    }
  },
};

type Legs = Wire<'QualityCount'>;
const legKeys = ['good', 'poor', 'notAvailable'] as const;

function legsCompared(name: string, got: Legs, all: readonly Legs[]) {
  return legKeys.map((key) => [`${key} ${name}`, got[key], sum(all.map((legs) => legs[key]))] as const);
}

const legs: Rule = {
  name: 'quality/rows-add-up-to-the-point',
  says: 'The trend has the legs of all customers together: those of the rows of the week.',
  operations: ['getCallingQuality'],
  async *check(session) {
    const { answer, point } = await newestPoint<Wire<'QualityPoint'>>(session, 'getCallingQuality');
    const { rows } = await wholeWeek<Wire<'CallingQualityRow'>>(session, 'listCallingQuality', {
      week: point.weekStart,
    });
    yield* differing(
      answer,
      legsCompared(
        'in the last week',
        point.legs,
        rows.map((row) => row.legs),
      ),
    );
  },
};

const endpoints: Rule = {
  name: 'quality/endpoints-add-up-to-the-point',
  says: 'The same legs as in the trend, by what the customer’s user called with.',
  operations: ['getEndpointQuality'],
  async *check(session) {
    const { point } = await newestPoint<Wire<'QualityPoint'>>(session, 'getCallingQuality');
    const answer = await session.get('getEndpointQuality', { week: point.weekStart });
    const { items } = answer.body as Wire<'EndpointQuality'>;
    const compared = legKeys.map(
      (key) => [`${key} of all types together`, sum(items.map((item) => item.legs[key])), point.legs[key]] as const,
    );
    yield* differing(answer, compared);
  },
};

const endpointRows: Rule = {
  name: 'quality/endpoint-type',
  says: '`endpointType`: only the legs of this type of endpoint, and only customers that have some.',
  operations: ['listCallingQuality'],
  async *check(session) {
    const { items, periodStart } = await session.body<Wire<'EndpointQuality'>>('getEndpointQuality');
    const week = periodStart.slice(0, 10);
    for (const { endpointType, legs: wanted } of items.slice(0, session.depth.samples)) {
      const { rows, pages } = await wholeWeek<Wire<'CallingQualityRow'>>(session, 'listCallingQuality', {
        week,
        endpointType,
      });
      const [answer] = pages;
      if (!answer) continue;
      const got = legKeys.map(
        (key) => [`${key} of ${endpointType}`, sum(rows.map((row) => row.legs[key])), wanted[key]] as const,
      );
      yield* differing(answer, got);
      const empty = rows.find((row) => sum(legKeys.map((key) => row.legs[key])) === 0);
      if (empty) yield { expected: `only customers with legs of ${endpointType}`, came: empty.customer.id, answer };
    }
  },
};

type QueueRow = Wire<'CallQueueRow'>;
const queueKeys = ['offered', 'answered', 'abandoned', 'answerWaitSeconds', 'abandonWaitSeconds'] as const;

const queues: Rule = {
  name: 'queues/rows-add-up-to-the-sums',
  says: 'The sums of all call queues in one week are those of the rows of the week.',
  operations: ['getCallQueues'],
  async *check(session) {
    const answer = await session.get('getCallQueues');
    const sums = answer.body as Wire<'CallQueues'>;
    const { rows } = await wholeWeek<QueueRow>(session, 'listCallQueues', { week: sums.periodStart.slice(0, 10) });
    yield* differing(
      answer,
      queueKeys.map((key) => [key, sums[key], sum(rows.map((row) => row[key]))] as const),
    );
  },
};

const queuesBefore: Rule = {
  name: 'queues/previous-week',
  says: '`previous` is the week before; null when there was no queue then.',
  operations: ['getCallQueues'],
  async *check(session) {
    const answer = await session.get('getCallQueues');
    const { previous, periodStart } = answer.body as Wire<'CallQueues'>;
    if (previous == null) throw new CannotKnow('there was no queue in the week before');
    const before = await session.body<Wire<'CallQueues'>>('getCallQueues', {
      week: addDays(periodStart.slice(0, 10), -7),
    });
    yield* differing(
      answer,
      queueKeys.map((key) => [`previous.${key}`, previous[key], before[key]] as const),
    );
  },
};

const features: Rule = {
  name: 'features/rows-add-up',
  says: 'Features are counted over the customers of `/insights/calling/queues/customers`: `calls` in which one was used, `customers` with at least one such call.',
  operations: ['getCallingFeatures'],
  async *check(session) {
    const answer = await session.get('getCallingFeatures');
    const { items, periodStart } = answer.body as Wire<'CallingFeatures'>;
    const { rows } = await wholeWeek<QueueRow>(session, 'listCallQueues', { week: periodStart.slice(0, 10) });
    for (const { feature, calls, customers } of items) {
      const used = rows.map((row) => row.features[feature]).filter((count) => count !== undefined);
      yield* differing(answer, [
        [`calls with ${feature}`, calls, sum(used)],
        [
          `customers with ${feature}`,
          customers,
          used.some((count) => count === null) ? null : used.filter((count) => (count ?? 0) > 0).length,
        ],
      ]);
    }
  },
};

interface Compared {
  readonly customer: { readonly id: string };
  readonly previous?: object | null;
}

const before: Rule = {
  name: 'calling/previous-is-the-week-before',
  says: '`previous` of a row is the row of the week before; null when the customer had none.',
  operations: ['listCallingUsage', 'listCallingQuality', 'listCallQueues'],
  async *check(session, operation) {
    const { periodStart } = await session.body<{ periodStart: string }>(operation);
    const week = periodStart.slice(0, 10);
    const now = await wholeWeek<Compared>(session, operation, { week });
    const then = await wholeWeek<Readonly<Record<string, unknown>> & Compared>(session, operation, {
      week: addDays(week, -7),
    });
    const byId = new Map(then.rows.map((row) => [row.customer.id, row]));
    for (const { customer, previous } of now.rows) {
      const row = byId.get(customer.id);
      const wanted = operation === 'listCallingQuality' ? (row?.['legs'] as object | undefined) : row;
      if (isAsBefore(previous ?? null, wanted)) continue;
      return void (yield {
        expected: `previous of ${customer.id} as its row of the week before`,
        came: previous == null ? 'null' : 'other figures',
        answer: now.pages[0],
      });
    }
  },
};

function isAsBefore(previous: object | null, row: object | undefined): boolean {
  if (previous === null || row === undefined) return (previous === null) === (row === undefined);
  const figures = row as Readonly<Record<string, unknown>>;
  return Object.entries(previous).every(
    ([key, value]) => value === null || figures[key] == null || figures[key] === value,
  );
}

const sane: Rule = {
  name: 'calling/parts-are-not-more-than-the-whole',
  says: '`answered` and `abandoned` are calls that were offered; `activeUsers` made or took at least one call.',
  operations: ['listCallQueues', 'listCallingUsage'],
  async *check(session, operation) {
    const { rows, pages } = await session.all<QueueRow & UsageRow>(operation);
    const wrong = rows.find(
      ({ offered, answered, abandoned, activeUsers, calls }) =>
        (offered != null && (answered ?? 0) + (abandoned ?? 0) > offered) ||
        (calls != null && (activeUsers ?? 0) > calls),
    );
    if (wrong)
      yield { expected: 'parts of at most the whole', came: `more for ${wrong.customer.id}`, answer: pages[0] };
  },
};

/** Rules about calling: charts beside their tables. */
export const callingRules: readonly Rule[] = [
  buckets,
  usageAssigned,
  usageTrend,
  bucketRows,
  legs,
  endpoints,
  endpointRows,
  queues,
  queuesBefore,
  features,
  before,
  sane,
];
