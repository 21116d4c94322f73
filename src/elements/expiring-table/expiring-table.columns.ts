import {
  customer,
  subscriptionId,
  daysUntilExpiration,
  totalLicenses,
  licenseUse,
  usageLast3Months,
} from '../../families/subscription/subscription-columns.js';
import type { SubscriptionListing } from '../../families/subscription/subscription-table.js';

/** Subscriptions and trials that end in the window, soonest first. Source: seed, "Abonnementen verlopen binnenkort". */
export const listing: SubscriptionListing = {
  view: 'expiring',
  section: 'expiring',
  sort: 'endDate',
  columns: [customer, subscriptionId, daysUntilExpiration, totalLicenses, licenseUse, usageLast3Months],
};
