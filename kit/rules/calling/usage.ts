import { sum } from '../../lists/values.js';
import type { Wire } from '../../lists/wire.js';
import type { Rule } from '../rule.js';
import { differing, newestPoint, wholeWeek } from './adding-up.js';

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

/** Rules about calling usage: the chart beside its table. */
export const usageRules: readonly Rule[] = [buckets, usageAssigned, usageTrend, bucketRows];
