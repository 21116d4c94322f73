import type { PartnerCustomer } from './customer.js';
import { licenseInWeek, ranInWeek, weekPoint, type WeeklyLicense, type WeekPoint } from './license-history.js';
import type { Partner } from './partner.js';

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
export function* callingWeeks(partner: Partner, week: number): Generator<CallingWeek, void, undefined> {
  const at = weekPoint(week, partner.now());
  for (const customer of partner.customers) {
    const licenses = callingLicenses(customer, at);
    if (licenses) yield { customer, week, licenses };
  }
}

function callingLicenses(customer: PartnerCustomer, at: WeekPoint): CallingWeek['licenses'] | undefined {
  let found = false;
  const sum = { total: 0, assigned: 0, used: 0 };
  for (const subscription of customer.subscriptions) {
    if (!ranInWeek(subscription, at)) continue;
    for (const license of subscription.licenses) {
      if (license.product !== 'calling') continue;
      const { total, assigned, used } = licenseInWeek(license, at);
      found = true;
      sum.total += total;
      sum.assigned += assigned;
      sum.used += used ?? 0;
    }
  }
  return found ? sum : undefined;
}
