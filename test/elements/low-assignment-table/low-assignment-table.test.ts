import { LowAssignmentTable } from '../../../src/elements/low-assignment-table/low-assignment-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: LowAssignmentTable,
  view: 'lowAssignment',
  title: 'Subscriptions with low license assignment',
  titleInDutch: 'Abonnementen met lage licentietoewijzing',
  sort: 'assignedShare',
  columns: [
    ['customer', 'Customer', 'customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'subscriptionId', 'Sub-100001'],
    ['monthsSinceAdded', 'Months since added', '-addedDate', '1'],
    ['assignedShare', 'Assigned licenses (%)', 'assignedShare', '60 (60%)'],
    ['totalLicenses', 'Total licenses', 'total', '100'],
    [
      'licenseUse',
      'Used/assigned/available licenses',
      'assigned',
      '40 used, 60 assigned and 40 available of 100 licenses',
    ],
    ['weeklyAssignmentChange', 'Weekly assignment change', 'assignmentChange', '↑ +3 more'],
  ],
  advice: '12 subscriptions are hardly assigned; start with Customer 001, the lowest.',
  none: 'No subscription has a low license assignment',
});
