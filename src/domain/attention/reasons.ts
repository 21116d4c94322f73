import type { CalendarDate } from '../calendar.js';
import type { Rule } from './rules.js';

/** A customer as rows name it. */
export interface CustomerRef {
  readonly id: string;
  readonly displayName: string;
}

/** By what licenses count as unused: not used in 3 months, not used in 7 days, not assigned, or one for some and another for others. */
export type UnusedBy = 'threeMonths' | 'week' | 'assigned' | 'mixed';

/** A day, and how many calendar days there are until then: 0 is today. */
interface Day {
  readonly date: CalendarDate;
  readonly days: number;
}

/** Calls of one week that went badly. */
interface BadCalls {
  /** How many did; of so many; `share` of them, 0 to 1. */
  readonly bad: number;
  readonly of: number;
  readonly share: number;
  /** The Sunday of the week. */
  readonly weekStart: CalendarDate;
}

/** The figures of a matter, by its rule. Null: not known. */
export interface Figures {
  readonly suspended: { readonly licenses: number | null };
  /** The moment when an administrator of the customer last signed in. */
  readonly expired: { readonly lastActivityAt: string | null };
  readonly noRecentActivity: { readonly lastActivityAt: string | null; readonly licenses: number | null };
  /** `total`, `assigned`: of the subscriptions with an overage. */
  readonly overLimit: {
    readonly overage: number;
    readonly total: number;
    readonly assigned: number;
    readonly subscriptions: number;
  };
  /** The day is that of the one that ends first; `trials` of `subscriptions` are trials. */
  readonly expiring: Day & {
    readonly subscriptions: number;
    readonly trials: number;
    readonly licenses: number | null;
  };
  readonly trialEnding: Day & {
    readonly trials: number;
    readonly used: number;
    readonly total: number;
    readonly share: number;
  };
  readonly unusedLicenses: Day & {
    readonly subscriptions: number;
    readonly unused: number;
    readonly total: number;
    readonly by: UnusedBy;
  };
  readonly poorCalls: BadCalls;
  readonly abandonedCalls: BadCalls;
}

/** Why a customer needs attention, by one rule. `size`: how large the matter is, 0 to 1. */
export type ReasonOf<R extends Rule> = { readonly rule: R; readonly size: number } & Figures[R];

/** Why a customer needs attention. */
export type Reason = { [R in Rule]: ReasonOf<R> }[Rule];

/** A reason, with whose it is. */
export interface Finding {
  readonly customer: CustomerRef;
  readonly reason: Reason;
}
