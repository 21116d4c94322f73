import { dateOfDay, dayNumber } from './calendar.js';
import { daysUntil, today } from './today.js';
import type { CalendarDate } from './calendar.js';
import type { Here } from './today.js';

/** How many days a trial can last. Source: api.md, POST /trials. */
export const TRIAL_DAYS = [30, 60, 90] as const;

/** Where a trial begins and is extended: what is asked for it takes no time zone. Source: contract, "Days", startTrial and extendTrial. */
export const TRIAL_ZONE = 'UTC';

/** By how many days, from today, a trial is extended. Source: api.md, PATCH /trials/{id}. */
export const EXTENSION_DAYS = 30;

/** What the time of a trial follows from. */
export interface TrialDates {
  readonly startDate: CalendarDate;
  /** Its last day. */
  readonly endDate: CalendarDate;
  /** `active`, `expired`, `converted` (it was bought), or a code that is not known here. */
  readonly status: string;
}

/** `ended`: the server says so, or its last day is past. A trial with a status that is not known runs until its last day is past. */
export type TrialPhase = 'running' | 'ended' | 'converted';

/** Where a trial stands. */
export interface TrialTime {
  readonly phase: TrialPhase;
  /** Calendar days until its last day: 0 is today, negative is past; null when that is no date. */
  readonly daysLeft: number | null;
  /** How many of its days are over, today not, and how many there are, first and last included; null when that cannot be told. */
  readonly passed: { readonly days: number; readonly of: number } | null;
}

/** What an extension would make of a trial. */
export interface TrialExtension {
  readonly endDate: CalendarDate;
  /** False: the trial lasts as long already, or longer. It never gets shorter. */
  readonly isLater: boolean;
}

/** Where a trial stands today. RangeError when the time zone is unknown. */
export function trialTime({ startDate, endDate, status }: TrialDates, here: Here): TrialTime {
  const daysLeft = daysUntil(endDate, here);
  return { phase: phaseOf(status, daysLeft), daysLeft, passed: passedOf(startDate, endDate, here) };
}

/** The last day of a trial that starts now and lasts so many days: today is that of UTC, whatever the zone in which days are told. Source: contract, startTrial. */
export function trialEnd(days: number, now: Here['now']): CalendarDate {
  return dateOfDay(dayNumber(today({ timeZone: TRIAL_ZONE, now }))! + days);
}

/** What an extension now would make of a trial, counted as `trialEnd`; undefined for one that was bought: it cannot be extended. */
export function trialExtension({ endDate, status }: TrialDates, now: Here['now']): TrialExtension | undefined {
  if (status === 'converted') return undefined;
  const later = trialEnd(EXTENSION_DAYS, now);
  return { endDate: later, isLater: dayNumber(later)! > (dayNumber(endDate) ?? -Infinity) };
}

function phaseOf(status: string, daysLeft: number | null): TrialPhase {
  if (status === 'converted') return 'converted';
  return status === 'expired' || (daysLeft !== null && daysLeft < 0) ? 'ended' : 'running';
}

function passedOf(startDate: CalendarDate, endDate: CalendarDate, here: Here): TrialTime['passed'] {
  const [first, last] = [dayNumber(startDate), dayNumber(endDate)];
  if (first === null || last === null || last < first) return null;
  const of = last - first + 1;
  const over = dayNumber(today(here))! - first;
  return { days: Math.min(of, Math.max(0, over)), of };
}
