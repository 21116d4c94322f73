/** A day of the Gregorian calendar, `YYYY-MM-DD`, years 0000 to 9999; it has no time and no time zone. */
export type CalendarDate = string;

/** Where and when "today" is. */
export interface Here {
  /** IANA name, such as `Europe/Amsterdam`. */
  readonly timeZone: string;
  /** The present moment: a `Date` or milliseconds since 1970. */
  readonly now: Date | number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** The last moment asked for and its day: a table asks once for each cell. */
  moment: number;
  day: number;
}

const DAY_IN_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const zones = new Map<string, Zone>();

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

/** The date that it is at `here.now` in `here.timeZone`. RangeError when the time zone is unknown or `now` is no moment. */
export function today(here: Here): CalendarDate {
  return dateOfDay(todayNumber(here));
}

/**
 * Calendar days from today until the date: 0 is today, negative is past; `null` when it is not a date.
 * Not hours ÷ 24: tomorrow is 1 day away one minute before midnight, and on a day of 23 or 25 hours.
 * RangeError when the time zone is unknown. Source: product.md, Rules.
 */
export function daysUntil(date: CalendarDate | null | undefined, here: Here): number | null {
  const day = dayNumber(date);
  return day === null ? null : day - todayNumber(here);
}

/** Calendar days from the date until today: 0 is today, negative lies ahead; otherwise as `daysUntil`. */
export function daysSince(date: CalendarDate | null | undefined, here: Here): number | null {
  const day = dayNumber(date);
  return day === null ? null : todayNumber(here) - day;
}

/**
 * Whole calendar months from today until the date, floored: -1 as soon as the date is past; `null` when it is not a date.
 * A month is full on the same day of the next month, or on its last day when it is shorter. RangeError when the time zone is unknown.
 */
export function monthsUntil(date: CalendarDate | null | undefined, here: Here): number | null {
  const day = dayNumber(date);
  return day === null ? null : monthsBetween(todayNumber(here), day);
}

/** Whole calendar months from the date until today, floored: -1 as soon as the date lies ahead; otherwise as `monthsUntil`. */
export function monthsSince(date: CalendarDate | null | undefined, here: Here): number | null {
  const day = dayNumber(date);
  return day === null ? null : monthsBetween(day, todayNumber(here));
}

/**
 * The moment (milliseconds since 1970) at which today ends: the next midnight of the time zone, also after a day of 23 or 25 hours.
 * RangeError as `today`.
 */
export function endOfToday({ timeZone, now }: Here): number {
  const day = todayNumber({ timeZone, now });
  let before = Number(now);
  let after = before + 2 * DAY_IN_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (todayNumber({ timeZone, now: middle }) === day) before = middle;
    else after = middle;
  }
  return after;
}

/** Whether `Intl` knows the time zone, so that the functions here do not throw. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return zoneOf(timeZone) !== undefined;
  } catch {
    return false;
  }
}

function todayNumber({ timeZone, now }: Here): number {
  const zone = zoneOf(timeZone);
  const moment = Number(now);
  if (zone.moment !== moment) {
    const parts = zone.format.formatToParts(moment);
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
    zone.day = dayOf(part('year'), part('month'), part('day'));
    zone.moment = moment;
  }
  return zone.day;
}

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = { format: dateFormat(timeZone), moment: NaN, day: NaN };
    zones.set(timeZone, zone);
  }
  return zone;
}

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  } catch (cause) {
    throw new RangeError(`Unknown time zone "${timeZone}": use an IANA name such as "Europe/Amsterdam" or "UTC".`, {
      cause,
    });
  }
}

function monthsBetween(from: number, to: number): number {
  const start = new Date(from * DAY_IN_MS);
  const end = new Date(to * DAY_IN_MS);
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const fullOn = Math.min(start.getUTCDate(), daysInMonth(end.getUTCFullYear(), end.getUTCMonth() + 1));
  return end.getUTCDate() < fullOn ? months - 1 : months;
}

function dayOf(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_IN_MS;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
