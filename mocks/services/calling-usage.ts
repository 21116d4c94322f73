import { callingWeeks, type CallingWeek } from '../model/calling-profile.js';
import { usageBuckets, weeklyUsage } from '../model/calling-usage.js';
import type { PartnerCustomer } from '../model/customer.js';
import type { Partner } from '../model/partner.js';
import { fraction } from '../model/random.js';
import { weekPeriod, weekStart } from '../model/weeks.js';
import type { Operation } from './asked.js';
import { pageOf } from './paging.js';
import { choiceParameter, weekParameter, weeksParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded, matches } from './search.js';
import { change, share } from './shares.js';
import { sorted, sortParameter, type SortKeys } from './sorting.js';
import { callingScope } from './weekly-data.js';

type Row = Schema<'CallingUsageRow'>;

const sortKeys: SortKeys<Row> = {
  otherwise: '-calls',
  keys: {
    customer: ({ customer }) => folded(customer.displayName),
    licenses: ({ licenses }) => licenses.total,
    activeUsers: ({ activeUsers }) => activeUsers,
    calls: ({ calls }) => calls,
    minutes: ({ minutes }) => minutes,
    callsPerUser: ({ calls, activeUsers }) => share(calls, activeUsers),
    change: ({ calls, previous }) => change(calls, previous?.calls),
  },
};

function usersByBucket(partner: Partner, week: number): Record<string, number> | undefined {
  return remember(partner, `buckets ${week}`, () => {
    let found = false;
    const sums = usageBuckets.map(() => 0);
    for (const at of callingWeeks(partner, week)) {
      found = true;
      weeklyUsage(at).users.forEach((users, place) => (sums[place] = (sums[place] ?? 0) + users));
    }
    return found ? Object.fromEntries(usageBuckets.map(({ id }, place) => [id, sums[place] ?? 0])) : undefined;
  });
}

function usageRows(partner: Partner, week: number, bucket: string | undefined): readonly Row[] {
  return remember(partner, `usage rows ${week} ${bucket}`, () => {
    const before = new Map<PartnerCustomer, Schema<'UsageCount'>>();
    for (const at of callingWeeks(partner, week - 1)) before.set(at.customer, countOf(at));
    const place = usageBuckets.findIndex(({ id }) => id === bucket);
    const rows: Row[] = [];
    for (const at of callingWeeks(partner, week)) {
      const { customer, licenses } = at;
      if (place >= 0 && !weeklyUsage(at).users[place]) continue;
      const ref = { id: customer.id, displayName: customer.displayName };
      rows.push({ customer: ref, licenses, ...countOf(at), previous: before.get(customer) ?? null });
    }
    return rows;
  });
}

/** How long some customers call, the source does not tell. */
const MINUTES_UNKNOWN = 0.02;

function countOf(at: CallingWeek): Schema<'UsageCount'> {
  const { activeUsers, calls, minutes } = weeklyUsage(at);
  return { activeUsers, calls, minutes: fraction(at.customer.key, 61) < MINUTES_UNKNOWN ? null : minutes };
}

/**
 * `GET /insights/calling/usage` and `…/customers`. With a `bucket` there are only the customers that have users in it, with the figures of all their users. A partner
 * without Calling has no points, which is not a row of zeros.
 */
export const callingUsageOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/insights/calling/usage',
    answer(asked): Schema<'CallingUsage'> {
      const { partner } = asked;
      const points = weeksParameter(asked).flatMap((week) => {
        const users = usersByBucket(partner, week);
        return users ? [{ weekStart: weekStart(week), users }] : [];
      });
      return { buckets: [...usageBuckets], points, ...callingScope(partner) };
    },
  },
  {
    method: 'GET',
    path: '/insights/calling/usage/customers',
    answer(asked): Schema<'CallingUsageRowPage'> {
      const { partner, query } = asked;
      const week = weekParameter(asked);
      const bucket = choiceParameter(
        asked,
        'bucket',
        usageBuckets.map(({ id }) => id),
      );
      const rows = usageRows(partner, week, bucket);
      const found = rows.filter(({ customer }) => matches(query.get('q'), [customer.displayName, customer.id]));
      const page = pageOf(asked, sorted(found, sortParameter(asked, sortKeys), sortKeys));
      return { ...page, ...weekPeriod(week), ...callingScope(partner) };
    },
  },
];
