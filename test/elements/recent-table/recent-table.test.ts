import { RecentTable } from '../../../src/elements/recent-table/recent-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: RecentTable,
  view: 'recent',
  title: 'Recently added subscriptions',
  titleInDutch: 'Onlangs toegevoegde abonnementen',
  sort: '-addedDate',
  columns: [
    ['customer', 'Customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'Sub-100001'],
    ['-addedDate', 'Days since added', '52'],
    ['total', 'Total licenses', '100'],
    ['assigned', 'Used/assigned/available licenses', '40 used, 60 assigned and 40 available of 100 licenses'],
    ['assignmentChange', 'Weekly assignment change', '↑ +3 more'],
    ['usageChange', 'Weekly usage change', '↓ −1 fewer'],
  ],
  advice: '12 subscriptions were added; help the newest to get started, first Customer 001.',
  none: 'No subscription was added in the last 90 days',
});
