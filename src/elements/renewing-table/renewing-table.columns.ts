import {
  customer,
  subscriptionId,
  daysUntilRenewal,
  totalLicenses,
  licenseUse,
  usageLast3Months,
} from '../../families/subscription/subscription-columns.js';
import type { SubscriptionListing } from '../../families/subscription/subscription-table.js';

/** Subscriptions that renew themselves in the window, soonest first. Source: seed, "Abonnementen worden binnenkort verlengd". */
export const listing: SubscriptionListing = {
  view: 'renewing',
  section: 'renewing',
  sort: 'renewalDate',
  columns: [customer, subscriptionId, daysUntilRenewal, totalLicenses, licenseUse, usageLast3Months],
};
