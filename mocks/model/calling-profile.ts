import type { PartnerCustomer } from './customer.js';
import { licenseWeeksAgo, ranInWeek, type WeeklyLicense } from './license-history.js';
import type { Partner } from './partner.js';
import { lastCompletedWeek } from './weeks.js';

/** A customer in one week, as Calling sees it. */
export interface CallingWeek {
  readonly customer: PartnerCustomer;
  readonly week: number;
  /** The customer's Calling licenses that week; `used` counts those whose usage is known. */
  readonly licenses: WeeklyLicense & { readonly used: number };
}

/**
 * The customers that had Calling licenses in a week (see `weeks.ts`), in the order of the partner's list. Users who called are the licenses that were used, so that
 * calling usage and the license figures agree.
 */
export function callingWeeks(partner: Partner, week: number): CallingWeek[] {
  const weeksAgo = lastCompletedWeek(partner.now()) - week;
  const found: CallingWeek[] = [];
  for (const customer of partner.customers) {
    const licenses = callingLicenses(customer, weeksAgo, week);
    if (licenses) found.push({ customer, week, licenses });
  }
  return found;
}

function callingLicenses(
  customer: PartnerCustomer,
  weeksAgo: number,
  week: number,
): CallingWeek['licenses'] | undefined {
  let sum: CallingWeek['licenses'] | undefined;
  for (const subscription of customer.subscriptions) {
    for (const license of subscription.licenses) {
      if (license.product !== 'calling' || subscription.condition === 'converted' || !ranInWeek(subscription, week))
        continue;
      const { total, assigned, used } = licenseWeeksAgo(license, weeksAgo, week);
      sum = {
        total: (sum?.total ?? 0) + total,
        assigned: (sum?.assigned ?? 0) + assigned,
        used: (sum?.used ?? 0) + (used ?? 0),
      };
    }
  }
  return sum;
}
