import { dateOf, type CalendarDate } from './days.js';
import type { License, PartnerSubscription } from './license.js';
import { fraction } from './random.js';
import { firstDay } from './weeks.js';

/** The counts of a license in one week. */
export interface WeeklyLicense {
  readonly total: number;
  readonly assigned: number;
  readonly used: number | null;
}

/** More licenses of the same kind, bought later. */
export interface LicenseExpansion {
  readonly weeksAgo: number;
  readonly quantity: number;
}

/** How strongly licenses are used in each month, January first, against an ordinary one. */
const SEASON = [0.98, 1, 1.01, 1, 0.97, 1, 0.86, 0.82, 1, 1.02, 1.02, 0.88];
const LONGEST_MEMORY = 156;

/**
 * What a license counted so many weeks ago; 0 is now. Derived from the license's key, so that years of history of 100,000 customers take no memory.
 * Always `used ≤ assigned`. The caller asks only for weeks in which the subscription ran.
 */
export function licenseWeeksAgo(license: License, weeksAgo: number, week: number): WeeklyLicense {
  const { total, assigned, used } = license;
  if (weeksAgo <= 0) return { total, assigned, used };
  const drift = (fraction(license.key, 1) - 0.3) * 0.014;
  const wobble = 1 + (fraction(license.key, week, 2) - 0.5) * 0.05;
  const then = Math.max(
    0,
    Math.round(assigned * Math.max(0.25, 1 - drift * Math.min(weeksAgo, LONGEST_MEMORY)) * wobble),
  );
  return { total: totalWeeksAgo(license, weeksAgo), assigned: then, used: usedThen(license, { then, weeksAgo, week }) };
}

function usedThen(
  license: License,
  { then, weeksAgo, week }: { then: number; weeksAgo: number; week: number },
): number | null {
  if (license.used === null) return null;
  if (license.assigned === 0) return 0;
  const season = seasonOf(week) / seasonOf(week + weeksAgo);
  const wobble = 1 + (fraction(license.key, week, 3) - 0.5) * 0.1;
  return Math.min(then, Math.round((license.used / license.assigned) * then * season * wobble));
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

function totalWeeksAgo(license: License, weeksAgo: number): number {
  const expansion = licenseExpansion(license);
  return expansion && weeksAgo > expansion.weeksAgo ? license.total - expansion.quantity : license.total;
}

/** Licenses that were used at some time in the last three months: at least those of the last week; null where that is not known. */
export function usedInThreeMonths({ key, assigned, used }: License): number | null {
  return used === null ? null : used + Math.round(Math.max(0, assigned - used) * fraction(key, 7) * 0.8);
}

/** Whether the subscription ran at the end of that week (see `weeks.ts`), so that it counts in that week's figures. */
export function ranInWeek({ startDate, endDate }: PartnerSubscription, week: number): boolean {
  const lastDay: CalendarDate = dateOf(firstDay(week) + 6);
  return startDate <= lastDay && lastDay <= endDate;
}
