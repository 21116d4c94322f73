import { lastCompletedWeek } from '../../src/domain/weeks.js';

const WEEK = 7 * 86_400_000;

/** The last weeks that are over, oldest first, by the Sundays on which they start. */
export function weeksBack(count: number, now: number): readonly string[] {
  const newest = Date.parse(lastCompletedWeek(now));
  return Array.from({ length: count }, (_, index) =>
    new Date(newest - (count - 1 - index) * WEEK).toISOString().slice(0, 10),
  );
}
