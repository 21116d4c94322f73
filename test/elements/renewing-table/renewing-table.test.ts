import { RenewingTable } from '../../../src/elements/renewing-table/renewing-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: RenewingTable,
  view: 'renewing',
  title: 'Subscriptions renewing soon',
  titleInDutch: 'Abonnementen die binnenkort worden verlengd',
  sort: 'renewalDate',
  columns: [
    ['customer', 'Customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'Sub-100001'],
    ['renewalDate', 'Days until renewal', '–'],
    ['total', 'Total licenses', '100'],
    ['assigned', 'Used/assigned/available licenses', '40 used, 60 assigned and 40 available of 100 licenses'],
    ['usedLast3Months', 'Usage in the last 3 months', '44'],
  ],
  advice: '12 subscriptions renew within 30 days; check the quantities, first with Customer 001.',
  none: 'No subscription renews within 90 days',
});
