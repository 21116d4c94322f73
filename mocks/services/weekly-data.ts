import type { Partner } from '../model/partner.js';
import { lastCompletedWeek, weekPeriod } from '../model/weeks.js';

/** When weekly figures were made: the end of the last completed week. */
export function weeklyDataAsOf(partner: Partner): string {
  return weekPeriod(lastCompletedWeek(partner.now())).periodEnd;
}
