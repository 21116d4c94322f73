/** A date without a time, `YYYY-MM-DD`. Dates of this form sort as text. */
export type CalendarDate = string;

const DAY = 86_400_000;
const dates = new Map<number, CalendarDate>();
const days = new Map<CalendarDate, number>();

/** The whole days between 1970-01-01 and the date. */
export function dayNumber(date: CalendarDate): number {
  return days.get(date) ?? Date.parse(date) / DAY;
}

/** The date so many days after 1970-01-01. Equal days share one string, which keeps 100,000 customers small and quick. */
export function dateOf(day: number): CalendarDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  days.set(date, day);
  return date;
}

/** The day of an instant in UTC, counted from 1970-01-01. */
export function dayAt(instant: Date): number {
  return Math.floor(instant.getTime() / DAY);
}

/** The calendar date of an instant in a time zone (IANA); default UTC. RangeError for a zone that the machine does not know. */
export function dateIn(instant: Date, timeZone = 'UTC'): CalendarDate {
  if (timeZone === 'UTC') return dateOf(dayAt(instant));
  const parts = calendarOf(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return dateOf(Date.parse(`${part('year')}-${part('month')}-${part('day')}`) / DAY);
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    const fields = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    calendar = new Intl.DateTimeFormat('en', { timeZone, calendar: 'iso8601', ...fields });
    calendars.set(timeZone, calendar);
  }
  return calendar;
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayNumber(date) + days);
}

/** A moment of that day as an RFC 3339 instant; `share` says how far into the day, 0 to 1. */
export function instantOf(day: number, share = 0): string {
  return new Date(Math.floor((day + share) * 86_400) * 1000).toISOString().replace('.000Z', 'Z');
}
