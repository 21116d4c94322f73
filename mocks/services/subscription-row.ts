import { addDays } from '../model/days.js';
import { usedInThreeMonths } from '../model/license-history.js';
import { isRunning } from '../model/subscription-status.js';
import type { Partner } from '../model/partner.js';
import type { Schema } from './schema.js';
import { rowLicenses, weekBefore, type Section, type SectionRow } from './sections.js';

/** A row of a section as the contract shows it. */
export function rowBody(partner: Partner, row: SectionRow, section: Section): Schema<'SubscriptionRow'> {
  const { subscription, customer, licenses } = row;
  return {
    customer: { id: customer.id, displayName: customer.displayName },
    subscriptionId: subscription.id,
    kind: subscription.kind,
    addedDate: subscription.startDate,
    endDate: subscription.endDate,
    renewalDate: renewalDate(row),
    autoRenew: subscription.autoRenew,
    licenses,
    previousWeek: previousWeek(partner, row, section),
    usedLast3Months: usedLast3Months(row, section),
  };
}

/** The day on which it goes on by itself; null when it does not. */
export function renewalDate({ subscription }: SectionRow): string | null {
  return subscription.autoRenew ? subscription.endDate : null;
}

/** The counts of a week ago; null for what did not run then. */
export function previousWeek(
  partner: Partner,
  { subscription }: SectionRow,
  { product, today }: Section,
): Schema<'PreviousWeek'> | null {
  if (!isRunning(subscription, addDays(today, -7))) return null;
  const { assigned, used } = rowLicenses(subscription, product, weekBefore(partner)) ?? { assigned: 0, used: null };
  return { assigned, used };
}

/** Licenses used at some time in 90 days; null where the source does not tell it. */
export function usedLast3Months({ subscription }: SectionRow, { product }: Section): number | null {
  return subscription.licenses
    .filter((license) => license.product === product)
    .map(usedInThreeMonths)
    .reduce((sum, used) => (sum === null || used === null ? null : sum + used), 0);
}
