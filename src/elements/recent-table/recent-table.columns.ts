import {
  customer,
  subscriptionId,
  daysSinceAdded,
  totalLicenses,
  licenseUse,
  weeklyAssignmentChange,
  weeklyUsageChange,
} from '../../families/subscription/subscription-columns.js';
import type { SubscriptionListing } from '../../families/subscription/subscription-table.js';

/** Subscriptions and trials that were added in the window, newest first. Source: seed, "Onlangs toegevoegde abonnementen". */
export const listing: SubscriptionListing = {
  view: 'recent',
  section: 'recent',
  sort: '-addedDate',
  columns: [
    customer,
    subscriptionId,
    daysSinceAdded,
    totalLicenses,
    licenseUse,
    weeklyAssignmentChange,
    weeklyUsageChange,
  ],
};
