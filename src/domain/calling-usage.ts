import { difference } from './changes.js';
import { ratio } from './numbers.js';

/** How much a customer called in a week. */
export interface CallingUsage {
  /** Users who made or took at least one call. */
  readonly activeUsers: number | null;
  readonly calls: number | null;
  readonly minutes: number | null;
}

/** Calls per active user; `null` when nobody was active. Source: elements.md, `calling-usage-table`. */
export function callsPerUser(usage: CallingUsage): number | null {
  return ratio(usage.calls, usage.activeUsers);
}

/** Change against the week before, in calls. Source: elements.md, `calling-usage-table`. */
export function usageChange(usage: CallingUsage, previous: CallingUsage | null): number | null {
  return difference(usage.calls, previous?.calls);
}
