/** A day of the Gregorian calendar, `YYYY-MM-DD`, years 0000 to 9999; it has no time and no time zone. */
export type CalendarDate = string;

/** What a day of 24 hours has, ms. */
export const DAY_IN_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days between 1970-01-01 and the date, `null` when it is not a date (`2026-02-30` is none). */
export function dayNumber(date: CalendarDate | null | undefined): number | null {
  const parts = DATE.exec(date ?? '');
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** The date of a day number. RangeError outside the years 0000 to 9999. */
export function dateOfDay(day: number): CalendarDate {
  const date = new Date(day * DAY_IN_MS);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`Day ${day} lies outside the years 0000 to 9999.`);
  return date.toISOString().slice(0, 10);
}

/** The number of days between 1970-01-01 and a day, whose month is 1 to 12. */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_IN_MS;
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
