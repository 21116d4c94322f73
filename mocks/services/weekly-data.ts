import { isRunning } from '../model/subscription-status.js';
import type { Partner } from '../model/partner.js';
import { lastCompletedWeek, weekPeriod } from '../model/weeks.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';

/** When weekly figures were made: the end of the last completed week. */
export function weeklyDataAsOf(partner: Partner): string {
  return weekPeriod(lastCompletedWeek(partner.now())).periodEnd;
}

/** What every answer about Calling says of itself. */
export function callingScope(partner: Partner): Schema<'CallingScope'> & { readonly dataAsOf: string } {
  const customersWithProduct = remember(partner, 'customers with Calling', () => customersWithCalling(partner));
  return { dataAsOf: weeklyDataAsOf(partner), customersWithProduct };
}

/** Customers of whom something runs today that holds Calling licenses. */
function customersWithCalling(partner: Partner): number {
  const today = partner.today();
  return partner.customers.filter(({ subscriptions }) =>
    subscriptions.some(
      (subscription) =>
        isRunning(subscription, today) && subscription.licenses.some(({ product }) => product === 'calling'),
    ),
  ).length;
}
