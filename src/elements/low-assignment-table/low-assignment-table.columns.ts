import {
  customer,
  subscriptionId,
  monthsSinceAdded,
  assignedShare,
  totalLicenses,
  licenseUse,
  weeklyAssignmentChange,
} from '../../families/subscription/subscription-columns.js';
import type { SubscriptionListing } from '../../families/subscription/subscription-table.js';

/** Subscriptions of which few licenses are assigned, the lowest share first. Source: seed, "Abonnementen met lage licentietoewijzing". */
export const listing: SubscriptionListing = {
  view: 'lowAssignment',
  section: 'low-assignment',
  sort: 'assignedShare',
  columns: [
    customer,
    subscriptionId,
    monthsSinceAdded,
    assignedShare,
    totalLicenses,
    licenseUse,
    weeklyAssignmentChange,
  ],
};
