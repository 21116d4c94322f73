import { LowAssignmentTable } from '../../../src/elements/low-assignment-table/low-assignment-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: LowAssignmentTable,
  view: 'lowAssignment',
  title: 'Subscriptions with low license assignment',
  titleInDutch: 'Abonnementen met lage licentietoewijzing',
  sort: 'assignedShare',
  columns: [
    ['customer', 'Customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'Sub-100001'],
    ['-addedDate', 'Months since added', '1'],
    ['assignedShare', 'Assigned licenses (%)', '60 (60%)'],
    ['total', 'Total licenses', '100'],
    ['assigned', 'Used/assigned/available licenses', '40 used, 60 assigned and 40 available of 100 licenses'],
    ['assignmentChange', 'Weekly assignment change', '↑ +3 more'],
  ],
  advice: '12 subscriptions are hardly assigned; start with Customer 001, the lowest.',
  none: 'No subscription has a low license assignment',
});
