import { ExpiringTable } from '../../../src/elements/expiring-table/expiring-table.js';
import { checkSubscriptionTable } from '../../support/check-subscription-table.js';

checkSubscriptionTable({
  element: ExpiringTable,
  view: 'expiring',
  title: 'Subscriptions expiring soon',
  titleInDutch: 'Abonnementen die binnenkort verlopen',
  sort: 'endDate',
  columns: [
    ['customer', 'Customer', 'customer', 'Bakkerij De Vroege Vogel'],
    ['subscriptionId', 'Subscription ID', 'subscriptionId', 'Sub-100001'],
    ['daysUntilExpiration', 'Days until expiration', 'endDate', '30'],
    ['totalLicenses', 'Total licenses', 'total', '100'],
    [
      'licenseUse',
      'Used/assigned/available licenses',
      'assigned',
      '40 used, 60 assigned and 40 available of 100 licenses',
    ],
    ['usageLast3Months', 'Usage in the last 3 months', 'usedLast3Months', '44'],
  ],
  advice: '12 subscriptions end within 30 days; start with Customer 001.',
  none: 'No subscription ends within 90 days',
});
