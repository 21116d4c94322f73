import { callsPerUser, usageChange } from '../../src/domain/calling-usage.js';
import { callingWeeks } from '../model/calling-profile.js';
import { usageBuckets, weeklyUsage, type WeeklyUsage } from '../model/calling-usage.js';
import type { PartnerCustomer } from '../model/customer.js';
import type { Partner } from '../model/partner.js';
import { weekPeriod, weekStart } from '../model/weeks.js';
import type { Operation } from './asked.js';
import { pageOf } from './paging.js';
import { choiceParameter, weekParameter, weeksParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded, matches } from './search.js';
import { sorted, sortParameter, type SortKeys } from './sorting.js';
import { weeklyDataAsOf } from './weekly-data.js';

type Row = Schema<'CallingUsageRow'>;

interface UsageWeek {
  readonly customer: PartnerCustomer;
  readonly licenses: Schema<'LicenseCount'>;
  readonly usage: WeeklyUsage;
}

const sortKeys: SortKeys<Row> = {
  otherwise: '-calls',
  keys: {
    customer: ({ customer }) => folded(customer.displayName),
    licenses: ({ licenses }) => licenses.total,
    activeUsers: ({ activeUsers }) => activeUsers,
    calls: ({ calls }) => calls,
    minutes: ({ minutes }) => minutes,
    callsPerUser,
    change: (row) => usageChange(row, row.previous),
  },
};

/** The customers that had Calling in a week, with what they called. */
function usageWeeks(partner: Partner, week: number): readonly UsageWeek[] {
  return remember(partner, `usage ${week}`, () =>
    callingWeeks(partner, week).map((at) => ({
      customer: at.customer,
      licenses: at.licenses,
      usage: weeklyUsage(at),
    })),
  );
}

function usersByBucket(partner: Partner, week: number): Record<string, number> | undefined {
  return remember(partner, `buckets ${week}`, () => {
    const weeks = usageWeeks(partner, week);
    if (weeks.length === 0) return undefined;
    const sum = (place: number) => weeks.reduce((users, { usage }) => users + (usage.users[place] ?? 0), 0);
    return Object.fromEntries(usageBuckets.map(({ id }, place) => [id, sum(place)]));
  });
}

function usageRows(partner: Partner, week: number, bucket: string | undefined): readonly Row[] {
  return remember(partner, `usage rows ${week} ${bucket}`, () => {
    const before = new Map(usageWeeks(partner, week - 1).map(({ customer, usage }) => [customer, countOf(usage)]));
    const place = usageBuckets.findIndex(({ id }) => id === bucket);
    return usageWeeks(partner, week)
      .filter(({ usage }) => place < 0 || (usage.users[place] ?? 0) > 0)
      .map(({ customer, licenses, usage }) => ({
        customer: { id: customer.id, displayName: customer.displayName },
        licenses,
        ...countOf(usage),
        previous: before.get(customer) ?? null,
      }));
  });
}

function countOf({ activeUsers, calls, minutes }: WeeklyUsage): Schema<'UsageCount'> {
  return { activeUsers, calls, minutes };
}

/**
 * `GET /analytics/calling/usage` and `…/customers`. With a `bucket` there are only the customers that have users in it, with the figures of all their users. A partner
 * without Calling has no points, which is not a row of zeros.
 */
export const callingUsageOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/analytics/calling/usage',
    answer(asked): Schema<'CallingUsage'> {
      const { partner } = asked;
      const points = weeksParameter(asked).flatMap((week) => {
        const users = usersByBucket(partner, week);
        return users ? [{ weekStart: weekStart(week), users }] : [];
      });
      return { buckets: [...usageBuckets], points, dataAsOf: weeklyDataAsOf(partner) };
    },
  },
  {
    method: 'GET',
    path: '/analytics/calling/usage/customers',
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
      return { ...page, ...weekPeriod(week), dataAsOf: weeklyDataAsOf(partner) };
    },
  },
];
