import type { UsageBucket } from '../../src/api/contract.js';
import type { CallingWeek } from './calling-profile.js';
import { fraction } from './random.js';

/** How a customer's users called in one week. */
export interface WeeklyUsage {
  /** Users with at least one call. */
  readonly activeUsers: number;
  readonly calls: number;
  readonly minutes: number;
  /** Users by usage volume, in the order of `usageBuckets`; those who did not call are the first. */
  readonly users: readonly number[];
}

/** The bands of usage volume, in calls a week. */
export const usageBuckets: readonly UsageBucket[] = [
  { id: 'none', minCalls: 0, maxCalls: 0 },
  { id: 'low', minCalls: 1, maxCalls: 10 },
  { id: 'medium', minCalls: 11, maxCalls: 50 },
  { id: 'high', minCalls: 51, maxCalls: 100 },
  { id: 'veryHigh', minCalls: 101, maxCalls: null },
];

/** Calls of an average user of each band, which lie within its bounds. */
const CALLS = [0, 5, 27, 71, 132];
/** How the users who called are spread over the bands beyond `none`. */
const SPREAD = [0.34, 0.4, 0.19, 0.07];

/** Who called how much. Users who called are the licenses that were used; those who did not are the assigned others. */
export function weeklyUsage({ customer, week, licenses, activeUsers }: CallingWeek): WeeklyUsage {
  const eagerness = 0.6 + fraction(customer.key, 11) * 0.8;
  const users = [licenses.assigned - activeUsers, ...spread(activeUsers, { eagerness, key: customer.key, week })];
  const pace = 0.94 + fraction(customer.key, week, 12) * 0.12;
  const calls = users.reduce((sum, count, band) => sum + Math.round(count * (CALLS[band] ?? 0) * pace), 0);
  return {
    activeUsers,
    calls: Math.max(activeUsers, calls),
    minutes: Math.round(calls * (2.1 + fraction(customer.key, 13) * 2.6)),
    users,
  };
}

function spread(users: number, { eagerness, key, week }: { eagerness: number; key: number; week: number }): number[] {
  let rest = users;
  const counts = SPREAD.slice(1).map((share, band) => {
    const wobble = 0.9 + fraction(key, week, 14 + band) * 0.2;
    const count = Math.min(rest, Math.round(users * share * eagerness * wobble));
    rest -= count;
    return count;
  });
  return [rest, ...counts];
}
