import { OverageTable } from '../../../src/elements/overage-table/overage-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: OverageTable,
  view: 'overLimit',
  title: 'Subscriptions with license overages',
  titleInDutch: 'Abonnementen met licentieoverschrijdingen',
  sort: '-assignedShare',
  columns: [
    ['customer', 'Customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'Sub-100001'],
    ['endDate', 'Months remaining', '1'],
    ['autoRenew', 'Auto-renew?', 'No'],
    ['total', 'Total licenses', '100'],
    ['assignedShare', 'Assigned licenses (%)', '60 (60%)'],
    ['usedShare', 'Used licenses (%)', '40 (40%)'],
  ],
  advice: '12 subscriptions need more licenses; start with Customer 001, the highest.',
  none: 'No subscription is over its license limit',
});
