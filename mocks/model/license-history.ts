import { dateOf, type CalendarDate } from './days.js';
import type { License, PartnerSubscription } from './license.js';
import { fraction } from './random.js';
import { firstDay, lastCompletedWeek } from './weeks.js';

/** More licenses of the same kind, bought later. */
export interface LicenseExpansion {
  readonly weeksAgo: number;
  readonly quantity: number;
}

/** How strongly licenses are used in each month, January first, against an ordinary one. */
const SEASON = [0.98, 1, 1.01, 1, 0.97, 1, 0.86, 0.82, 1, 1.02, 1.02, 0.88];
const LONGEST_MEMORY = 156;

/** A week as history is derived for it: worked out once, used for every license. */
export interface WeekPoint {
  /** See `weeks.ts`. */
  readonly week: number;
  /** 0 is the last completed week, of which the counts are those of now. */
  readonly weeksAgo: number;
  readonly lastDay: CalendarDate;
  /** How strongly licenses were used that week, against now. */
  readonly season: number;
}

/** The week, seen from `now`. */
export function weekPoint(week: number, now: Date): WeekPoint {
  const last = lastCompletedWeek(now);
  return {
    week,
    weeksAgo: Math.max(0, last - week),
    lastDay: dateOf(firstDay(week) + 6),
    season: seasonOf(week) / seasonOf(last),
  };
}

/**
 * A license with what it counted in a week. Derived from the license's key, so that years of history of 100,000 customers take no memory.
 * Always `used ≤ assigned`. The caller asks only for weeks in which the subscription ran.
 */
export function licenseInWeek(license: License, at: WeekPoint): License {
  if (at.weeksAgo === 0) return license;
  const drift = (fraction(license.key, 1) - 0.3) * 0.014;
  const wobble = 1 + (fraction(license.key, at.week, 2) - 0.5) * 0.05;
  const share = Math.max(0.25, 1 - drift * Math.min(at.weeksAgo, LONGEST_MEMORY));
  const assigned = Math.max(0, Math.round(license.assigned * share * wobble));
  const { key, product, name, reported } = license;
  // Written out, because 100,000 customers over a year are copied millions of times and a spread is slower.
  return { key, product, name, reported, total: totalIn(license, at), assigned, used: usedIn(license, at, assigned) };
}

function usedIn(license: License, { week, season }: WeekPoint, assigned: number): number {
  if (license.assigned === 0) return 0;
  const wobble = 1 + (fraction(license.key, week, 3) - 0.5) * 0.1;
  return Math.min(assigned, Math.round((license.used / license.assigned) * assigned * season * wobble));
}

function seasonOf(week: number): number {
  return SEASON[Number(dateOf(firstDay(week)).slice(5, 7)) - 1] ?? 1;
}

/** The purchase of more licenses that is in the order history; undefined for most. */
export function licenseExpansion({ key, total }: License): LicenseExpansion | undefined {
  if (total < 8 || fraction(key, 4) > 0.22) return undefined;
  return {
    weeksAgo: 2 + Math.floor(fraction(key, 5) * 44),
    quantity: Math.max(1, Math.floor(total * 0.25 * fraction(key, 6))),
  };
}

function totalIn(license: License, { weeksAgo }: WeekPoint): number {
  const expansion = licenseExpansion(license);
  return expansion && weeksAgo > expansion.weeksAgo ? license.total - expansion.quantity : license.total;
}

/** Licenses that were used at some time in the last 90 days: at least those of the last week; null where the source does not tell it. */
export function usedInThreeMonths({ key, assigned, used, reported }: License): number | null {
  return reported ? used + Math.round(Math.max(0, assigned - used) * fraction(key, 7) * 0.8) : null;
}

/** Whether the subscription ran at the end of that week, so that it counts in that week's figures. */
export function ranInWeek({ startDate, endDate, condition }: PartnerSubscription, { lastDay }: WeekPoint): boolean {
  return startDate <= lastDay && lastDay <= endDate && condition !== 'converted';
}
