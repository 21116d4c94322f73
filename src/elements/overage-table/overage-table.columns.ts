import {
  customer,
  subscriptionId,
  monthsRemaining,
  autoRenew,
  totalLicenses,
  assignedShare,
  usedShare,
} from '../../families/subscription/subscription-columns.js';
import type { SubscriptionListing } from '../../families/subscription/subscription-table.js';

/** Subscriptions with more licenses assigned than bought, the highest share first. Source: seed, "Abonnementen met licentieoverschrijdingen". */
export const listing: SubscriptionListing = {
  view: 'overLimit',
  section: 'over-limit',
  sort: '-assignedShare',
  columns: [customer, subscriptionId, monthsRemaining, autoRenew, totalLicenses, assignedShare, usedShare],
};
