import { type CalendarDate, DAY_IN_MS, dateOfDay, dayNumber } from './calendar.js';

/** A week of Calling data as moments in milliseconds since 1970, half-open: `start` belongs to it, `end` to the next one. */
export interface WeekPeriod {
  readonly start: number;
  readonly end: number;
}

const WEEK_IN_DAYS = 7;
/** 1970-01-01, day 0, was a Thursday: four days after a Sunday. */
const DAYS_AFTER_SUNDAY = 4;

/**
 * The Sunday on which the week of a moment begins; a week starts Sunday 00:00:00 UTC whatever the clocks of a time zone do.
 * RangeError when it is no moment. Source: seed, "elke zondag om 00:00:00 UTC".
 */
export function weekStart(moment: Date | number): CalendarDate {
  return dateOfDay(sundayOf(dayOfMoment(moment)));
}

/** The Sunday on which a period of Calling data begins that starts at an instant (RFC 3339), whatever its offset; empty when it is none. */
export function weekOfPeriod(start: string): CalendarDate {
  const moment = Date.parse(start);
  return Number.isNaN(moment) ? '' : weekStart(moment);
}

/** The last week that is over at `now`: the newest one with Calling data. */
export function lastCompletedWeek(now: Date | number): CalendarDate {
  return dateOfDay(sundayOf(dayOfMoment(now)) - WEEK_IN_DAYS);
}

/** Whether a week begins on a date: whether it is one, and a Sunday. */
export function isWeekStart(date: CalendarDate): boolean {
  const day = dayNumber(date);
  return day !== null && day === sundayOf(day);
}

/** The moments between which a week lies; `null` when it is not a date. A date within a week stands for that week. */
export function weekPeriod(week: CalendarDate): WeekPeriod | null {
  const day = dayNumber(week);
  if (day === null) return null;
  const start = sundayOf(day) * DAY_IN_MS;
  return { start, end: start + WEEK_IN_DAYS * DAY_IN_MS };
}

/**
 * Whether the newest week in an answer is older than one refresh: a later week is already over at `now`.
 * False when there is no such week, because no data is not old data. Source: product.md, Rules.
 */
export function isOutdated(newestWeek: CalendarDate | null | undefined, now: Date | number): boolean {
  const day = dayNumber(newestWeek);
  return day !== null && sundayOf(day) < sundayOf(dayOfMoment(now)) - WEEK_IN_DAYS;
}

/** Milliseconds from `now` until the next week starts and data is refreshed: more than 0, at most those of 7 days. */
export function msUntilNextWeek(now: Date | number): number {
  return (sundayOf(dayOfMoment(now)) + WEEK_IN_DAYS) * DAY_IN_MS - Number(now);
}

/** How many weeks after `from` the week `to` begins: 1 for the next one, below 0 for one before. 0 when one of them is not a date. */
export function weeksBetween(from: CalendarDate, to: CalendarDate): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? 0 : (sundayOf(end) - sundayOf(start)) / WEEK_IN_DAYS;
}

/** The week that begins so many weeks before another one. RangeError when that is not a date. */
export function weekBefore(week: CalendarDate, weeks: number): CalendarDate {
  return dateOfDay(sundayOf(dayNumber(week) ?? NaN) - weeks * WEEK_IN_DAYS);
}

function dayOfMoment(moment: Date | number): number {
  const day = Math.floor(Number(moment) / DAY_IN_MS);
  if (!Number.isFinite(day)) throw new RangeError(`Not a moment in time: ${String(moment)}.`);
  return day;
}

function sundayOf(day: number): number {
  const weekday = (((day + DAYS_AFTER_SUNDAY) % WEEK_IN_DAYS) + WEEK_IN_DAYS) % WEEK_IN_DAYS;
  return day - weekday;
}
