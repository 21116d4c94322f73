import { addDays, type CalendarDate } from './days.js';
import type { PartnerSubscription } from './license.js';

/** "Expiring soon" as a status: ends within so many days. */
export const EXPIRING_SOON_DAYS = 30;

/**
 * Whether it runs on that day, the last day included. Only running subscriptions and trials count in any figure; one that is suspended or not set up yet
 * runs. A trial that was converted does not: its licenses are in the subscription that followed.
 */
export function isRunning({ startDate, endDate, condition }: PartnerSubscription, today: CalendarDate): boolean {
  return startDate <= today && today <= endDate && condition !== 'converted';
}

/** Whether the customer will lose it unless somebody acts: it runs, ends within so many days, and does not go on by itself. */
export function isExpiring(subscription: PartnerSubscription, today: CalendarDate, days: number): boolean {
  return !subscription.autoRenew && isRunning(subscription, today) && subscription.endDate <= addDays(today, days);
}

/** Whether it runs and goes on by itself within so many days. Never the case for what expires: the two sets are disjoint. */
export function isRenewing(subscription: PartnerSubscription, today: CalendarDate, days: number): boolean {
  return subscription.autoRenew && isRunning(subscription, today) && subscription.endDate <= addDays(today, days);
}

/** Whether it runs and was added at most so many days ago. */
export function isRecent(subscription: PartnerSubscription, today: CalendarDate, days: number): boolean {
  return isRunning(subscription, today) && subscription.startDate >= addDays(today, -days);
}

/** The contract's status of a subscription: `active`, `expiringSoon`, `expired`, `suspended`, `readyForOrderSetup`, or a code of its own. */
export function subscriptionStatus(subscription: PartnerSubscription, today: CalendarDate): string {
  if (subscription.endDate < today || subscription.condition === 'converted') return 'expired';
  if (subscription.condition !== 'normal') return subscription.condition;
  return isExpiring(subscription, today, EXPIRING_SOON_DAYS) ? 'expiringSoon' : 'active';
}

/** The contract's status of a trial: `active`, `expired`, `converted`. */
export function trialStatus(trial: PartnerSubscription, today: CalendarDate): string {
  if (trial.condition === 'converted') return 'converted';
  return trial.endDate < today ? 'expired' : 'active';
}
