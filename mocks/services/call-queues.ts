import {
  abandonedShare,
  sumQueues,
  timeToAnswer,
  waitBeforeAbandoned,
  type QueueCount,
} from '../../src/domain/call-queues.js';
import { callingWeeks } from '../model/calling-profile.js';
import type { PartnerCustomer } from '../model/customer.js';
import type { Partner } from '../model/partner.js';
import { queueWeek, type QueueWeek } from '../model/queue-week.js';
import { weekPeriod } from '../model/weeks.js';
import type { Operation } from './asked.js';
import { pageOf } from './paging.js';
import { weekParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded, matches } from './search.js';
import { sorted, sortParameter, type SortKeys } from './sorting.js';
import { weeklyDataAsOf } from './weekly-data.js';

type Row = Schema<'CallQueueRow'>;

const sortKeys: SortKeys<Row> = {
  otherwise: '-abandonedShare',
  keys: {
    customer: ({ customer }) => folded(customer.displayName),
    queues: ({ queues }) => queues,
    offered: ({ offered }) => offered,
    answered: ({ answered }) => answered,
    abandonedShare,
    timeToAnswer,
    waitBeforeAbandoned,
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
        previous: previous ? countOf(previous) : null,
      };
    });
  });
}

function featureItems(partner: Partner, week: number): Schema<'FeatureUse'>[] {
  const items = new Map<string, Schema<'FeatureUse'>>();
  for (const { features } of queueWeeks(partner, week).values())
    for (const [feature, calls] of Object.entries(features)) {
      const item = items.get(feature);
      items.set(feature, { feature, calls: (item?.calls ?? 0) + calls, customers: (item?.customers ?? 0) + 1 });
    }
  return [...items.values()];
}

/** `GET /analytics/calling/features`, `…/queues` and `…/queues/customers`: all three speak of the customers that have a call queue. */
export const callQueueOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/analytics/calling/features',
    answer(asked): Schema<'CallingFeatures'> {
      const week = weekParameter(asked);
      const items = remember(asked.partner, `features ${week}`, () => featureItems(asked.partner, week));
      return { items, ...weekPeriod(week), dataAsOf: weeklyDataAsOf(asked.partner) };
    },
  },
  {
    method: 'GET',
    path: '/analytics/calling/queues',
    answer(asked): Schema<'CallQueues'> {
      const { partner } = asked;
      const week = weekParameter(asked);
      const before = queueWeeks(partner, week - 1);
      return {
        ...sumQueues(queueWeeks(partner, week).values()),
        previous: before.size > 0 ? sumQueues(before.values()) : null,
        ...weekPeriod(week),
        dataAsOf: weeklyDataAsOf(partner),
      };
    },
  },
  {
    method: 'GET',
    path: '/analytics/calling/queues/customers',
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
      return { ...page, ...weekPeriod(week), dataAsOf: weeklyDataAsOf(partner) };
    },
  },
];
