import { OverageTable } from '../../../src/elements/overage-table/overage-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: OverageTable,
  view: 'overLimit',
  title: 'Subscriptions with license overages',
  titleInDutch: 'Abonnementen met licentieoverschrijdingen',
  sort: '-assignedShare',
  columns: [
    ['customer', 'Customer', 'customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'subscriptionId', 'Sub-100001'],
    ['monthsRemaining', 'Months remaining', 'endDate', '1'],
    ['autoRenew', 'Auto-renew?', 'autoRenew', 'No'],
    ['totalLicenses', 'Total licenses', 'total', '100'],
    ['assignedShare', 'Assigned licenses (%)', 'assignedShare', '60 (60%)'],
    ['usedShare', 'Used licenses (%)', 'usedShare', '40 (40%)'],
  ],
  advice: '12 subscriptions need more licenses; start with Customer 001, the highest.',
  none: 'No subscription is over its license limit',
});
