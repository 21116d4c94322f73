import { difference } from './changes.js';
import { ratio } from './numbers.js';

/** How much a customer called in a week. */
export interface CallingUsage {
  /** Users who made or took at least one call. */
  readonly activeUsers: number | null;
  readonly calls: number | null;
  readonly minutes: number | null;
}

/** A band of usage volume: a user belongs to it with `minCalls` to `maxCalls` calls a week, both included; `null` has no end. */
export interface UsageBucket {
  readonly id: string;
  readonly minCalls: number;
  readonly maxCalls: number | null;
}

/** Calls per active user; `null` when nobody was active. Source: elements.md, `calling-usage-table`. */
export function callsPerUser(usage: CallingUsage): number | null {
  return ratio(usage.calls, usage.activeUsers);
}

/** Change against the week before, in calls. Source: elements.md, `calling-usage-table`. */
export function usageChange(usage: CallingUsage, previous: CallingUsage | null): number | null {
  return difference(usage.calls, previous?.calls);
}

/** The bucket to which a user with so many calls belongs; undefined when there is none. */
export function bucketOf<Bucket extends UsageBucket>(calls: number, buckets: readonly Bucket[]): Bucket | undefined {
  return buckets.find(({ minCalls, maxCalls }) => calls >= minCalls && (maxCalls === null || calls <= maxCalls));
}
