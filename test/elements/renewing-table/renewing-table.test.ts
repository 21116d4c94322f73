import { RenewingTable } from '../../../src/elements/renewing-table/renewing-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: RenewingTable,
  view: 'renewing',
  title: 'Subscriptions renewing soon',
  titleInDutch: 'Abonnementen die binnenkort worden verlengd',
  sort: 'renewalDate',
  columns: [
    ['customer', 'Customer', 'customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'subscriptionId', 'Sub-100001'],
    ['daysUntilRenewal', 'Days until renewal', 'renewalDate', '–'],
    ['totalLicenses', 'Total licenses', 'total', '100'],
    [
      'licenseUse',
      'Used/assigned/available licenses',
      'assigned',
      '40 used, 60 assigned and 40 available of 100 licenses',
    ],
    ['usageLast3Months', 'Usage in the last 3 months', 'usedLast3Months', '44'],
  ],
  advice: '12 subscriptions renew within 30 days; check the quantities, first with Customer 001.',
  none: 'No subscription renews within 90 days',
});
