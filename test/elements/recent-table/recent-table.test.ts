import { RecentTable } from '../../../src/elements/recent-table/recent-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: RecentTable,
  view: 'recent',
  title: 'Recently added subscriptions',
  titleInDutch: 'Onlangs toegevoegde abonnementen',
  sort: '-addedDate',
  columns: [
    ['customer', 'Customer', 'customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'subscriptionId', 'Sub-100001'],
    ['daysSinceAdded', 'Days since added', '-addedDate', '52'],
    ['totalLicenses', 'Total licenses', 'total', '100'],
    [
      'licenseUse',
      'Used/assigned/available licenses',
      'assigned',
      '40 used, 60 assigned and 40 available of 100 licenses',
    ],
    ['weeklyAssignmentChange', 'Weekly assignment change', 'assignmentChange', '↑ +3 more'],
    ['weeklyUsageChange', 'Weekly usage change', 'usageChange', '↓ −1 fewer'],
  ],
  advice: '12 subscriptions were added; help the newest to get started, first Customer 001.',
  none: 'No subscription was added in the last 90 days',
});
