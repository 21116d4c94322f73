import { dateOf, dayAt, dayNumber, instantOf, type CalendarDate } from './days.js';

// 1970-01-04 was a Sunday: day 3.
const FIRST_SUNDAY = 3;

/** The number of the week in which the day (see `dayNumber`) lies; weeks begin on Sunday in UTC and count on by one. */
export function weekOfDay(day: number): number {
  return Math.floor((day - FIRST_SUNDAY) / 7);
}

/** The newest week that has ended by `now`: the one that weekly figures speak of. */
export function lastCompletedWeek(now: Date): number {
  return weekOfDay(dayAt(now)) - 1;
}

/** The date of the week's Sunday. */
export function weekStart(week: number): CalendarDate {
  return dateOf(firstDay(week));
}

/** The week that begins on this date; undefined when the text is no date or the date no Sunday. */
export function weekStarting(date: CalendarDate): number | undefined {
  const day = dayNumber(date);
  return /^\d{4}-\d\d-\d\d$/.test(date) && Number.isInteger(day) && firstDay(weekOfDay(day)) === day
    ? weekOfDay(day)
    : undefined;
}

/** The week's Sunday in days from 1970-01-01. */
export function firstDay(week: number): number {
  return week * 7 + FIRST_SUNDAY;
}

/** The week's bounds as instants, half-open. */
export function weekPeriod(week: number): { periodStart: string; periodEnd: string } {
  return { periodStart: instantOf(firstDay(week)), periodEnd: instantOf(firstDay(week + 1)) };
}
