import type { CalendarDate } from './calendar.js';
import type { Here } from './today.js';
import { daysUntil, today } from './today.js';

/** The days of a subscription or trial. */
export interface Term {
  readonly startDate: CalendarDate;
  /** Its last day. */
  readonly endDate: CalendarDate;
  /** Whether it goes on by itself after its last day. */
  readonly autoRenew: boolean;
  /** The day on which it renews; null where it does not, or where the source does not say it. */
  readonly renewalDate: CalendarDate | null;
}

/** The day that matters of a subscription: its renewal, or its end. */
export interface Milestone {
  readonly kind: 'renewal' | 'end';
  readonly date: CalendarDate;
  /** Calendar days until then; negative: it is past. */
  readonly days: number;
}

/** What says whether something renews, and when. */
export type Renewal = Pick<Term, 'endDate' | 'autoRenew'> & Partial<Pick<Term, 'renewalDate'>>;

/** The day on which it renews: its last day where it renews by itself and no other is said (contract, `renewalDate`). Null where it does not renew. */
export function renewalOf({ endDate, autoRenew, renewalDate }: Renewal): CalendarDate | null {
  return renewalDate ?? (autoRenew ? endDate : null);
}

/** The day that matters of a subscription: its renewal, else its end. RangeError when the time zone is unknown. */
export function milestoneOf(term: Term, here: Here): Milestone {
  const renewal = renewalOf(term);
  const date = renewal ?? term.endDate;
  return { kind: renewal === null ? 'end' : 'renewal', date, days: daysUntil(date, here) ?? 0 };
}

/** The nearest days of a customer. */
export interface CustomerDates {
  /** The earliest end of what does not renew; null when there is none. */
  readonly nextExpiration: CalendarDate | null;
  /** The earliest renewal; null when nothing renews. */
  readonly nextRenewal: CalendarDate | null;
}

/** The nearer of a customer's next expiration and next renewal; an expiration wins a tie, because it asks for action. */
export function nearestDate({ nextExpiration, nextRenewal }: CustomerDates): Omit<Milestone, 'days'> | undefined {
  if (nextRenewal !== null && (nextExpiration === null || nextRenewal < nextExpiration)) {
    return { kind: 'renewal', date: nextRenewal };
  }
  return nextExpiration === null ? undefined : { kind: 'end', date: nextExpiration };
}

/** Whether it runs today, its first and its last day included. Source: contract, `Customer.licenses`. */
export function runsToday({ startDate, endDate }: Term, here: Here): boolean {
  const day = today(here);
  return startDate <= day && day <= endDate;
}

/** The nearest day that matters, today included, and whose it is; the first of several on one day. Undefined when all are past. */
export function nextMilestone<Of extends Term>(
  terms: Iterable<Of>,
  here: Here,
): (Milestone & { readonly of: Of }) | undefined {
  let next: (Milestone & { readonly of: Of }) | undefined;
  for (const of of terms) {
    const milestone = milestoneOf(of, here);
    if (milestone.days >= 0 && (!next || milestone.days < next.days)) next = { ...milestone, of };
  }
  return next;
}
