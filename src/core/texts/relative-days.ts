import { daysSince, monthsSince, today } from '../../domain/today.js';
import type { CalendarDate } from '../../domain/calendar.js';
import type { Here } from '../../domain/today.js';
import { relativeFormat } from './intl.js';

/** Days that are said as days; what is longer ago is said in months. */
const LAST_DAYS = 60;
const LAST_MONTHS = 24;

/** Days from today in words: "today", "tomorrow", "in 9 days", "3 days ago". Negative: past. */
export function relativeDays(days: number, locale: string): string {
  // 0 has a sign for `Intl`: "0 days ago".
  return relativeFormat(locale).format(days === 0 ? 0 : days, 'day');
}

/**
 * How long ago a moment was, counted in calendar days of the time zone: "today", "yesterday", "3 days ago", "4 months ago", "3 years ago". Undefined when it is
 * no moment.
 * @param moment RFC 3339.
 */
export function relativeMoment(moment: string, locale: string, here: Here): string | undefined {
  const date = dateOfMoment(moment, here.timeZone);
  const days = daysSince(date, here);
  if (days === null) return undefined;
  const months = monthsSince(date, here) ?? 0;
  if (days <= LAST_DAYS) return relativeDays(-days, locale);
  if (months <= LAST_MONTHS) return relativeFormat(locale).format(-months, 'month');
  return relativeFormat(locale).format(-Math.floor(months / 12), 'year');
}

function dateOfMoment(moment: string, timeZone: string): CalendarDate | undefined {
  const now = Date.parse(moment);
  if (Number.isNaN(now)) return undefined;
  try {
    return today({ timeZone, now });
  } catch {
    // A moment outside the years 0000 to 9999.
    return undefined;
  }
}
