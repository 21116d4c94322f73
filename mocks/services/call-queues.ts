import { callingWeeks } from '../model/calling-profile.js';
import type { PartnerCustomer } from '../model/customer.js';
import type { Partner } from '../model/partner.js';
import { queueWeek, type QueueCount, type QueueWeek } from '../model/queue-week.js';
import { fraction } from '../model/random.js';
import { weekPeriod } from '../model/weeks.js';
import type { Operation } from './asked.js';
import { pageOf } from './paging.js';
import { weekParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded, matches } from './search.js';
import { share } from './shares.js';
import { sorted, sortParameter, type SortKeys } from './sorting.js';
import { callingScope } from './weekly-data.js';

type Row = Schema<'CallQueueRow'>;

const sortKeys: SortKeys<Row> = {
  otherwise: '-abandonedShare',
  keys: {
    customer: ({ customer }) => folded(customer.displayName),
    queues: ({ queues }) => queues,
    offered: ({ offered }) => offered,
    answered: ({ answered }) => answered,
    abandonedShare: ({ abandoned, offered }) => share(abandoned, offered),
    timeToAnswer: ({ answerWaitSeconds, answered }) => share(answerWaitSeconds, answered),
    waitBeforeAbandoned: ({ abandonWaitSeconds, abandoned }) => share(abandonWaitSeconds, abandoned),
  },
};

/** The customers that have queues, with what happened in them in a week. */
function queueWeeks(partner: Partner, week: number): ReadonlyMap<PartnerCustomer, QueueWeek> {
  return remember(partner, `queues ${week}`, () => {
    const found = new Map<PartnerCustomer, QueueWeek>();
    for (const at of callingWeeks(partner, week)) {
      const queues = queueWeek(at);
      if (queues) found.set(at.customer, queues);
    }
    return found;
  });
}

/** How many queues some customers have, the source does not tell. */
const QUEUES_UNKNOWN = 0.03;

function sumQueues(counts: Iterable<QueueCount>): QueueCount {
  const sum = { offered: 0, answered: 0, abandoned: 0, answerWaitSeconds: 0, abandonWaitSeconds: 0 };
  for (const count of counts) for (const key of Object.keys(sum) as (keyof QueueCount)[]) sum[key] += count[key];
  return sum;
}

function countOf({ offered, answered, abandoned, answerWaitSeconds, abandonWaitSeconds }: QueueCount): QueueCount {
  return { offered, answered, abandoned, answerWaitSeconds, abandonWaitSeconds };
}

function queueRows(partner: Partner, week: number): readonly Row[] {
  return remember(partner, `queue rows ${week}`, () => {
    const before = queueWeeks(partner, week - 1);
    return Array.from(queueWeeks(partner, week), ([customer, queues]) => {
      const previous = before.get(customer);
      return {
        customer: { id: customer.id, displayName: customer.displayName },
        ...queues,
        ...(fraction(customer.key, 62) < QUEUES_UNKNOWN ? { queues: null } : {}),
        previous: previous ? countOf(previous) : null,
      };
    });
  });
}

function featureItems(partner: Partner, week: number): Schema<'FeatureUse'>[] {
  const items = new Map<string, { feature: string; calls: number; customers: number }>();
  for (const { features } of queueWeeks(partner, week).values())
    for (const [feature, calls] of Object.entries(features)) {
      const item = items.get(feature);
      items.set(feature, { feature, calls: (item?.calls ?? 0) + calls, customers: (item?.customers ?? 0) + 1 });
    }
  return [...items.values()];
}

/** `GET /insights/calling/features`, `…/queues` and `…/queues/customers`: all three speak of the customers that have a call queue. */
export const callQueueOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/insights/calling/features',
    answer(asked): Schema<'CallingFeatures'> {
      const week = weekParameter(asked);
      const items = remember(asked.partner, `features ${week}`, () => featureItems(asked.partner, week));
      return { items, ...weekPeriod(week), ...callingScope(asked.partner) };
    },
  },
  {
    method: 'GET',
    path: '/insights/calling/queues',
    answer(asked): Schema<'CallQueues'> {
      const { partner } = asked;
      const week = weekParameter(asked);
      const before = queueWeeks(partner, week - 1);
      return {
        ...sumQueues(queueWeeks(partner, week).values()),
        previous: before.size > 0 ? sumQueues(before.values()) : null,
        ...weekPeriod(week),
        ...callingScope(partner),
      };
    },
  },
  {
    method: 'GET',
    path: '/insights/calling/queues/customers',
    answer(asked): Schema<'CallQueueRowPage'> {
      const { partner, query } = asked;
      const week = weekParameter(asked);
      const feature = query.get('feature');
      const found = queueRows(partner, week).filter(
        ({ customer, features }) =>
          (feature === null || Object.hasOwn(features, feature)) &&
          matches(query.get('q'), [customer.displayName, customer.id]),
      );
      const page = pageOf(asked, sorted(found, sortParameter(asked, sortKeys), sortKeys));
      return { ...page, ...weekPeriod(week), ...callingScope(partner) };
    },
  },
];
