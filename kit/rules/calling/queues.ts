import { addDays } from '../../lists/days.js';
import { sum } from '../../lists/values.js';
import type { Wire } from '../../lists/wire.js';
import { CannotKnow } from '../../session/stop.js';
import type { Rule } from '../rule.js';
import { differing, wholeWeek } from './adding-up.js';

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

/** Rules about call queues and features: their sums beside their table. */
export const queueRules: readonly Rule[] = [queues, queuesBefore, features];
