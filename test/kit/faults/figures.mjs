/** Faults of figures: they do not agree with each other, or with the rows that they count. */
import { bodyFault, queryFault } from '../support/faulty-api.mjs';

const sunday = (date, weeks) => new Date(Date.parse(date) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
const later = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const inSection = (name, change) => bodyFault('/subscriptions/summary', (body) => void change(body[name]));
const rows = '/insights/subscriptions';
const subscriptionsOf = (change) =>
  bodyFault('/customers/[^/]+/subscriptions', ({ items }) => void items.forEach(change));
const trialsOf = (change) => bodyFault('/customers/[^/]+/trials', ({ items }) => void items.forEach(change));
const first = (list, change) => void (list[0] && change(list[0]));

/** @type {(import('../support/faulty-api.mjs').Fault & { name: string, rule: string, in: string })[]} */
export const figureFaults = [
  {
    name: 'a figure that the list does not have',
    rule: 'figures/equal-the-list',
    in: 'getSummary',
    ...bodyFault('/insights/summary', ({ nearingRenewal }) => void (nearingRenewal.value += 1)),
  },
  {
    name: 'a list that always has 90 days',
    rule: 'figures/equal-the-list',
    in: 'getSummary',
    ...queryFault('/customers', (query) => query.delete('windowDays')),
  },
  {
    name: 'rows counted in the place of customers',
    rule: 'figures/count-the-sections',
    in: 'getSummary',
    ...bodyFault('/insights/summary', ({ nearingExpiration }) => void (nearingExpiration.value *= 2)),
  },
  {
    name: 'kpi ignored',
    rule: 'figures/filter-their-customers',
    in: 'listCustomers',
    ...queryFault('/customers', (query) => query.delete('kpi')),
  },
  {
    name: 'all customers, those without Meetings and Calling too',
    rule: 'figures/total-customers',
    in: 'getSummary',
    ...bodyFault('/insights/summary', ({ totalCustomers }) => void (totalCustomers.value += 3)),
  },
  {
    name: '60 days with fewer than 30',
    rule: 'figures/windows-are-nested',
    in: 'getSummary',
    ...queryFault('/insights/summary', (query) => query.get('windowDays') === '30' && query.set('windowDays', '180')),
  },
  {
    name: '30 days where none are named',
    rule: 'figures/usual-window',
    in: 'getSummary',
    ...queryFault('/insights/summary', (query) => query.has('windowDays') || query.set('windowDays', '30')),
  },
  {
    name: '30 days in the sums where none are named',
    rule: 'figures/usual-window',
    in: 'getSubscriptionSummary',
    ...queryFault('/subscriptions/summary', (query) => query.has('windowDays') || query.set('windowDays', '30')),
  },

  {
    name: 'a row that ends after the window',
    rule: 'sections/rows-belong',
    in: 'listSubscriptions',
    ...queryFault(rows, (query) => query.get('windowDays') === '60' && query.set('windowDays', '180')),
  },
  {
    name: 'a trial that renews',
    rule: 'sections/renewal-date',
    in: 'listSubscriptions',
    ...bodyFault(rows, ({ items }) =>
      first(items, (row) => Object.assign(row, { kind: 'trial', autoRenew: true, renewalDate: row.endDate })),
    ),
  },
  {
    name: 'a renewal on another day than the end',
    rule: 'sections/renewal-date',
    in: 'listSubscriptions',
    ...bodyFault(
      rows,
      ({ items }) => void items.forEach((row) => row.renewalDate && (row.renewalDate = later(row.renewalDate, 1))),
    ),
  },
  {
    name: 'a longer window with fewer rows',
    rule: 'sections/windows-are-nested',
    in: 'listSubscriptions',
    ...queryFault(rows, (query) => query.get('windowDays') === '180' && query.set('windowDays', '30')),
  },
  {
    name: 'a window that leaves its last day out',
    rule: 'sections/have-every-row',
    in: 'listSubscriptions',
    ...bodyFault(rows, (page, query) => {
      if (query.get('windowDays') !== '30' || query.get('view') !== 'recent' || page.items.length === 0) return;
      page.items.pop();
      page.total -= 1;
    }),
  },
  {
    name: 'timeZone ignored',
    rule: 'days/time-zone',
    in: 'listSubscriptions',
    settings: { customers: '1000' },
    ...queryFault(rows, (query) => query.delete('timeZone')),
  },
  {
    name: 'another time zone',
    rule: 'days/time-zone',
    in: 'listSubscriptions',
    settings: { customers: '1000' },
    ...queryFault(
      rows,
      (query) =>
        query.has('timeZone') &&
        query.set(
          'timeZone',
          query.get('timeZone').endsWith('Kiritimati') ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati',
        ),
    ),
  },
  {
    name: 'an expiring row among those that renew',
    rule: 'sections/expiring-and-renewing-are-apart',
    in: 'listSubscriptions',
    ...queryFault(rows, (query) => query.get('view') === 'renewing' && query.set('view', 'expiring')),
  },

  {
    name: 'subscriptions off by one',
    rule: 'sums/count-the-rows',
    in: 'getSubscriptionSummary',
    ...inSection('recent', (section) => (section.subscriptions += 1)),
  },
  {
    name: 'customers counted once for each row',
    rule: 'sums/count-the-rows',
    in: 'getSubscriptionSummary',
    ...inSection('renewing', (section) => (section.customers += 1)),
  },
  {
    name: 'licenses that do not add up',
    rule: 'sums/licenses',
    in: 'getSubscriptionSummary',
    ...inSection('expiring', ({ licenses }) => (licenses.assigned += 5)),
  },
  {
    name: 'a known part that is the whole',
    rule: 'sums/licenses',
    in: 'getSubscriptionSummary',
    ...inSection('renewing', ({ licenses }) => (licenses.usedOf = licenses.total + 1)),
  },
  {
    name: 'overage made from the sums',
    rule: 'sums/overage-and-unassigned',
    in: 'getSubscriptionSummary',
    ...inSection(
      'renewing',
      (section) => (section.overage = Math.max(0, section.licenses.assigned - section.licenses.total) + 1),
    ),
  },
  {
    name: 'within 30 days that counts 60',
    rule: 'sums/within',
    in: 'getSubscriptionSummary',
    ...inSection('renewing', ({ within }) => (within[0].subscriptions = within.at(-1).subscriptions + 1)),
  },
  {
    name: 'a window that is left out',
    rule: 'sums/within',
    in: 'getSubscriptionSummary',
    ...inSection('recent', ({ within }) => within.pop()),
  },
  {
    name: 'another first row',
    rule: 'sums/first',
    in: 'getSubscriptionSummary',
    ...inSection(
      'expiring',
      (section) => (section.first = { customer: { id: 'customer-0', displayName: 'Nobody' }, date: null }),
    ),
  },

  {
    name: 'other licenses than in the list',
    rule: 'customer/as-in-the-list',
    in: 'getCustomer',
    ...bodyFault('/customers/[^/]+', ({ licenses }) => void (licenses && (licenses.total += 1))),
  },
  {
    name: 'only what runs',
    rule: 'customer/what-runs',
    in: 'listCustomerSubscriptions',
    ...subscriptionsOf((one) => (one.kind = 'trial')),
  },
  {
    name: 'other licenses than the customer has',
    rule: 'customer/licenses',
    in: 'listCustomerSubscriptions',
    ...subscriptionsOf(({ licenses }) => first(licenses, (license) => (license.total += 1))),
  },
  {
    name: 'another end than the customer has',
    rule: 'customer/next-dates',
    in: 'listCustomerSubscriptions',
    ...subscriptionsOf((one) => (one.endDate = later(one.endDate, 1))),
  },
  {
    name: 'a suspended customer that is not',
    rule: 'customer/statuses',
    in: 'listCustomerSubscriptions',
    ...bodyFault(
      '/customers',
      ({ items }) =>
        void items.forEach((one) => (one.statuses = one.statuses.filter((status) => status !== 'licenseOverage'))),
    ),
  },
  {
    name: 'statuses in another order',
    rule: 'customer/most-urgent-first',
    in: 'listCustomers',
    ...bodyFault('/customers', ({ items }) => void items.forEach(({ statuses }) => statuses.reverse())),
  },
  {
    name: 'active after its last day',
    rule: 'customer/subscription-status',
    in: 'listCustomerSubscriptions',
    ...subscriptionsOf((one) => one.status === 'expired' && (one.status = 'active')),
  },
  {
    name: 'the oldest first',
    rule: 'customer/newest-first',
    in: 'listCustomerSubscriptions',
    ...bodyFault('/customers/[^/]+/subscriptions', ({ items }) => void items.reverse()),
  },
  {
    name: 'the trials of somebody else',
    rule: 'customer/newest-first',
    in: 'listCustomerTrials',
    ...trialsOf((one) => (one.customerId = 'customer-0')),
  },
  {
    name: 'trials that are not among the subscriptions',
    rule: 'customer/trials-are-among-the-subscriptions',
    in: 'listCustomerTrials',
    ...trialsOf((one) => (one.id += '-x')),
  },
  {
    name: 'a trial that has ended and is active',
    rule: 'customer/trial-status',
    in: 'listCustomerTrials',
    ...trialsOf((one) => (one.status = one.status === 'active' ? 'expired' : 'active')),
  },
  {
    name: 'administrators that nobody knows',
    rule: 'admins/of-a-customer',
    in: 'listCustomerAdmins',
    ...bodyFault('/customers/[^/]+/admins', ({ items }) => first(items, (one) => (one.id += '-x'))),
  },
  {
    name: 'only those who are assigned',
    rule: 'admins/of-a-customer',
    in: 'listCustomerAdmins',
    ...bodyFault('/customers/[^/]+/admins', (page) => {
      page.items = page.items.filter(({ allCustomers }) => !allCustomers);
      page.total = page.items.length;
    }),
  },
  {
    name: 'a tag that counts wrongly',
    rule: 'tags/customer-count',
    in: 'listTags',
    ...bodyFault('/tags', ({ items }) => first(items, (tag) => (tag.customerCount += 1))),
  },
  {
    name: 'a tag of customers that is no tag',
    rule: 'tags/of-customers-are-known',
    in: 'listTags',
    ...bodyFault('/customers', ({ items }) => first(items, ({ tags }) => tags.push('Nowhere'))),
  },
  {
    name: 'completed while a step remains',
    rule: 'setup/state',
    in: 'getSetup',
    ...bodyFault('/setup', (setup) => void (setup.state = 'completed')),
  },

  {
    name: 'the newest point first',
    rule: 'weeks/points',
    in: 'getLicenseTrend',
    ...bodyFault('/trend', ({ points }) => void points.reverse()),
  },
  {
    name: 'weeks that begin on Monday',
    rule: 'weeks/points',
    in: 'getCallingUsage',
    ...bodyFault(
      '/usage',
      ({ points }) => void points?.forEach((point) => (point.weekStart = later(point.weekStart, 1))),
    ),
  },
  {
    name: 'a week that is left out',
    rule: 'weeks/points',
    in: 'getCallingQuality',
    ...bodyFault('/quality', ({ points }) => void points?.splice(2, 1)),
  },
  {
    name: 'the week that is not over yet',
    rule: 'weeks/points',
    in: 'getCallingQuality',
    ...bodyFault(
      '/quality',
      ({ points }) => void points?.forEach((point) => (point.weekStart = sunday(point.weekStart, 1))),
    ),
  },
  {
    name: 'the first weeks of many',
    rule: 'weeks/fewer-weeks-are-the-last',
    in: 'getLicenseTrend',
    ...bodyFault('/trend', async (body, query, api) => {
      if (query.get('weeks') === '3')
        body.points = (await api('/insights/licenses/trend?product=calling&weeks=12')).points.slice(0, 3);
    }),
  },
  {
    name: 'a period of six days',
    rule: 'weeks/period',
    in: 'getCallQueues',
    ...bodyFault('/queues', (body) => void (body.periodEnd = `${later(body.periodEnd.slice(0, 10), -1)}T00:00:00Z`)),
  },
  {
    name: 'a period in another zone',
    rule: 'weeks/period',
    in: 'getEndpointQuality',
    ...bodyFault('/endpoints', (body) => void (body.periodStart = body.periodStart.replace('T00', 'T05'))),
  },
  {
    name: 'another week than the last one',
    rule: 'weeks/usual-week',
    in: 'getCallingFeatures',
    ...bodyFault('/features', async (body, query, api) => {
      if (!query.has('week'))
        return {
          ...(await api(`/insights/calling/features?week=${sunday(body.periodStart.slice(0, 10), -1)}`)),
          periodStart: body.periodStart,
        };
    }),
  },
  {
    name: 'another number of customers with Calling',
    rule: 'weeks/customers-with-product',
    in: 'getCallingUsage',
    ...bodyFault('/features', (body) => void (body.customersWithProduct += 1)),
  },

  {
    name: 'buckets that overlap',
    rule: 'usage/buckets',
    in: 'getCallingUsage',
    ...bodyFault('/usage', ({ buckets }) => void (buckets && (buckets[1].minCalls -= 1))),
  },
  {
    name: 'users in a bucket that there is not',
    rule: 'usage/buckets',
    in: 'getCallingUsage',
    ...bodyFault('/usage', ({ points }) => void points?.forEach(({ users }) => (users.more = 0))),
  },
  {
    name: 'users that are no part of the assigned',
    rule: 'usage/users-are-the-assigned',
    in: 'getCallingUsage',
    ...bodyFault('/usage', ({ points, buckets }) => void points?.forEach(({ users }) => (users[buckets[0].id] += 1))),
  },
  {
    name: 'a trend that the rows do not have',
    rule: 'usage/licenses-are-those-of-the-trend',
    in: 'getLicenseTrend',
    ...bodyFault('/trend', ({ points }) => void points.forEach((point) => (point.total += 1))),
  },
  {
    name: 'bucket ignored',
    rule: 'usage/bucket',
    in: 'listCallingUsage',
    ...bodyFault('/usage', ({ points, buckets }) => void points?.forEach(({ users }) => (users[buckets[0].id] = 0))),
  },
  {
    name: 'only the users of the bucket',
    rule: 'usage/bucket',
    in: 'listCallingUsage',
    ...bodyFault(
      '/usage/customers',
      ({ items }, query) => void (query.has('bucket') && items.forEach((row) => (row.activeUsers = 1))),
    ),
  },
  {
    name: 'legs that the rows do not have',
    rule: 'quality/rows-add-up-to-the-point',
    in: 'getCallingQuality',
    ...bodyFault('/quality', ({ points }) => void points?.forEach(({ legs }) => (legs.poor += 1))),
  },
  {
    name: 'a type of endpoint that is missing',
    rule: 'quality/endpoints-add-up-to-the-point',
    in: 'getEndpointQuality',
    ...bodyFault('/endpoints', ({ items }) => void items.pop()),
  },
  {
    name: 'endpointType ignored',
    rule: 'quality/endpoint-type',
    in: 'listCallingQuality',
    ...queryFault('/quality/customers', (query) => query.delete('endpointType')),
  },
  {
    name: 'sums that the queues do not have',
    rule: 'queues/rows-add-up-to-the-sums',
    in: 'getCallQueues',
    ...bodyFault('/queues', (body) => void (body.offered += 10)),
  },
  {
    name: 'a previous week that is the same',
    rule: 'queues/previous-week',
    in: 'getCallQueues',
    ...bodyFault('/queues', (body) => void (body.previous && (body.previous.offered = body.offered + 1))),
  },
  {
    name: 'a feature that counts wrongly',
    rule: 'features/rows-add-up',
    in: 'getCallingFeatures',
    ...bodyFault('/features', ({ items }) => void (items[0].customers += 1)),
  },
  {
    name: 'a previous week of somebody else',
    rule: 'calling/previous-is-the-week-before',
    in: 'listCallingUsage',
    ...bodyFault(
      '/usage/customers',
      ({ items }) => void items.forEach((row) => row.previous && (row.previous.calls += 1)),
    ),
  },
  {
    name: 'no previous week',
    rule: 'calling/previous-is-the-week-before',
    in: 'listCallingQuality',
    ...bodyFault('/quality/customers', ({ items }) => void items.forEach((row) => (row.previous = null))),
  },
  {
    name: 'more answered than offered',
    rule: 'calling/parts-are-not-more-than-the-whole',
    in: 'listCallQueues',
    ...bodyFault('/queues/customers', ({ items }) => first(items, (row) => (row.answered = row.offered + 1))),
  },
];
