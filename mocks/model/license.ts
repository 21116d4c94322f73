import type { CalendarDate } from './days.js';

/** What was bought of one product within a subscription or trial. Every count of the API is a sum over these. */
export interface License {
  /** Fixes everything that is derived: weekly history, usage in three months. */
  readonly key: number;
  /** `meetings`, `calling`, `messaging`, `realTimeTranslations`, or a code that clients do not know. */
  readonly product: string;
  readonly name: string;
  total: number;
  /** May exceed `total`: an overage. */
  assigned: number;
  /** Used in the last seven days, at most `assigned`. What an answer may say of it is told by `reported`. */
  used: number;
  /** Whether the source tells how it is used. Where it does not, use is null in every answer about licenses; calls are counted all the same. */
  readonly reported: boolean;
}

/** A subscription or a trial. Its status is no field: it follows from the day (see `subscription-status.ts`). */
export interface PartnerSubscription {
  readonly id: string;
  readonly key: number;
  readonly customerIndex: number;
  readonly name: string;
  readonly kind: 'subscription' | 'trial';
  /** `normal`, `suspended` (not paid), `readyForOrderSetup` (not set up), `converted` (a trial that was bought), or a code that clients do not know. */
  condition: string;
  /** The day it was added to the customer. */
  readonly startDate: CalendarDate;
  /** The last day. */
  endDate: CalendarDate;
  /** Goes on by itself after `endDate`; never true for a trial. */
  readonly autoRenew: boolean;
  readonly licenses: readonly License[];
}
