import { type CalendarDate, DAY_IN_MS, dateOfDay, dayNumber, dayOf, daysInMonth } from './calendar.js';
import { zoneFormat } from './time-zones.js';

/** Where and when "today" is. */
export interface Here {
  /** IANA name, such as `Europe/Amsterdam`. */
  readonly timeZone: string;
  /** The present moment: a `Date` or milliseconds since 1970. */
  readonly now: Date | number;
}

const HOUR_IN_MS = 3_600_000;

/** By time zone, the last moment asked for and its day: a table asks once for each cell. */
const known = new Map<string, { readonly moment: number; readonly day: number }>();

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
 * The moment (milliseconds since 1970) at which today ends: the next midnight of the time zone, also after a day of 23 or 25 hours, and the first of
 * two where clocks are set back over midnight (St. John's, until 2011). RangeError as `today`.
 */
export function endOfToday({ timeZone, now }: Here): number {
  const start = Number(now);
  const day = todayNumber({ timeZone, now: start });
  const isOver = (moment: number) => todayNumber({ timeZone, now: moment }) > day;
  const end = firstMoment(isOver, start, start + 2 * DAY_IN_MS);
  const sooner = end - HOUR_IN_MS;
  return sooner > start && isOver(sooner) ? firstMoment(isOver, start, sooner) : end;
}

/** The first moment after `from` of which something holds that, once it holds, holds until `until`. */
function firstMoment(holds: (moment: number) => boolean, from: number, until: number): number {
  let [before, first] = [from, until];
  while (first - before > 1) {
    const middle = Math.floor((before + first) / 2);
    if (holds(middle)) first = middle;
    else before = middle;
  }
  return first;
}

function todayNumber({ timeZone, now }: Here): number {
  const moment = Number(now);
  const last = known.get(timeZone);
  if (last?.moment === moment) return last.day;
  const parts = zoneFormat(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  const day = dayOf(part('year'), part('month'), part('day'));
  known.set(timeZone, { moment, day });
  return day;
}

function monthsBetween(from: number, to: number): number {
  const start = new Date(from * DAY_IN_MS);
  const end = new Date(to * DAY_IN_MS);
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const fullOn = Math.min(start.getUTCDate(), daysInMonth(end.getUTCFullYear(), end.getUTCMonth() + 1));
  return end.getUTCDate() < fullOn ? months - 1 : months;
}
