import type { PartnerCustomer } from './customer.js';
import { addCounts, countOf, type LicenseCount } from './license-count.js';
import { licenseInWeek, ranInWeek, weekPoint, type WeekPoint } from './license-history.js';
import type { License } from './license.js';
import type { Partner } from './partner.js';

/** A customer in one week, as Calling sees it. */
export interface CallingWeek {
  readonly customer: PartnerCustomer;
  readonly week: number;
  /** The customer's Calling licenses that week, as the source tells them. */
  readonly licenses: LicenseCount;
  /** Those that were used, told or not: calls are counted in another place than licenses. */
  readonly activeUsers: number;
}

/**
 * The customers that had Calling licenses in a week (see `weeks.ts`), in the order of the partner's list. Users who called are the licenses that were used, so that
 * calling usage and the license figures agree wherever both are told.
 */
export function* callingWeeks(partner: Partner, week: number): Generator<CallingWeek, void, undefined> {
  const at = weekPoint(week, partner.now());
  for (const customer of partner.customers) {
    const held = callingLicenses(customer, at);
    if (held.length === 0) continue;
    const activeUsers = held.reduce((sum, { used }) => sum + used, 0);
    yield { customer, week, licenses: addCounts(held.map(countOf)), activeUsers };
  }
}

function callingLicenses(customer: PartnerCustomer, at: WeekPoint): License[] {
  const held: License[] = [];
  for (const subscription of customer.subscriptions)
    if (ranInWeek(subscription, at))
      for (const license of subscription.licenses)
        if (license.product === 'calling') held.push(licenseInWeek(license, at));
  return held;
}
