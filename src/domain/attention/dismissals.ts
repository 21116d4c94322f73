import { dateOfDay, dayNumber } from '../calendar.js';
import type { CalendarDate } from '../calendar.js';
import { today } from '../today.js';
import type { Here } from '../today.js';
import { weekPeriod, weekStart } from '../weeks.js';
import type { Reason } from './reasons.js';
import { RULES } from './rules.js';
import type { Rule } from './rules.js';

/** A reason that somebody does not want to see now. It names a customer by id, and tells nothing of it. */
export interface Dismissal {
  readonly customerId: string;
  readonly rule: Rule;
  /** The day on which it shows again; absent: not before somebody takes it back. */
  readonly until?: CalendarDate;
}

/** For how long a reason is dismissed: until tomorrow, for seven days, or until this matter is over. */
export type DismissalTerm = 'tomorrow' | 'week' | 'over';

/** Whether a dismissal still holds on a day. */
export function holdsOn({ until }: Dismissal, day: CalendarDate): boolean {
  return until === undefined || day < until;
}

/**
 * The day on which a reason shows again. The matter is over: on the day after the end or renewal that it is about, or with the next week of calls; undefined
 * where there is no such day. So a dismissal of this year's renewal does not hide the next one's.
 */
export function dismissedUntil(reason: Reason, term: DismissalTerm, here: Here): CalendarDate | undefined {
  const later = (days: number) => dateOfDay(dayNumber(today(here))! + days);
  if (term !== 'over') return later(term === 'tomorrow' ? 1 : 7);
  if ('weekStart' in reason) return weekStart(weekPeriod(weekStart(here.now))!.end);
  return 'days' in reason ? later(reason.days + 1) : undefined;
}

/** The dismissals in something that the page or a storage gave. What is none is left out; of two for the same reason the later one counts. */
export function readDismissals(given: unknown): readonly Dismissal[] {
  const all = (Array.isArray(given) ? given : []).map(readDismissal).filter((one) => one !== undefined);
  return all.filter((one, place) => !all.slice(place + 1).some((later) => isFor(later, one.customerId, one.rule)));
}

/** Whether a dismissal is for the reason by a rule of a customer. */
export function isFor(dismissal: Dismissal, customerId: string, rule: Rule): boolean {
  return dismissal.customerId === customerId && dismissal.rule === rule;
}

function readDismissal(given: unknown): Dismissal | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { customerId, rule, until } = given as Partial<Record<keyof Dismissal, unknown>>;
  const isKnown = typeof customerId === 'string' && RULES.includes(rule as Rule);
  const isDay = typeof until === 'string' && dayNumber(until) !== null;
  if (!isKnown || !(isDay || until === undefined || until === null)) return undefined;
  return { customerId, rule: rule as Rule, ...(isDay && { until }) };
}
