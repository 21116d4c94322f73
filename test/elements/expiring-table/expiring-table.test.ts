import { ExpiringTable } from '../../../src/elements/expiring-table/expiring-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: ExpiringTable,
  view: 'expiring',
  title: 'Subscriptions expiring soon',
  titleInDutch: 'Abonnementen die binnenkort verlopen',
  sort: 'endDate',
  columns: [
    ['customer', 'Customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'Sub-100001'],
    ['endDate', 'Days until expiration', '30'],
    ['total', 'Total licenses', '100'],
    ['assigned', 'Used/assigned/available licenses', '40 used, 60 assigned and 40 available of 100 licenses'],
    ['usedLast3Months', 'Usage in the last 3 months', '44'],
  ],
  advice: '12 subscriptions end within 30 days; start with Customer 001.',
  none: 'No subscription ends within 90 days',
});
