import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

export const status = {
  trial: 'Trial',
  subscription: 'Subscription',
  expiringSoon: 'Expiring soon',
  licenseOverage: 'License overage',
  noRecentActivity: 'No recent activity',
  readyForOrderSetup: 'Ready for order setup',
  suspended: 'Suspended',
  expired: 'Expired',
};

export const filter = {
  managedBy: 'Managed by',
  product: 'Product',
  status: 'Status',
  subscriptionType: 'Subscription type',
  tag: 'Tags',
};

export const managedBy = {
  externalAdministrator: 'External administrator',
  partnerOrganization: 'Partner organization',
};

export const subscriptionType = {
  subscription: 'Subscription',
  trial: 'Trial',
};

export const customerList = {
  title: 'Customers',
  column: {
    displayName: 'Customer',
    status: 'Status',
    tags: 'Tags',
    products: 'Products',
    licenses: 'Licenses',
    nextDate: 'Renews or expires',
    actions: 'Actions',
  },
  noNextDate: 'No renewal and no expiration is known.',
  search: 'Search customers',
  count: (count: Count) => choose(count, { one: `${count.shown} customer`, other: `${count.shown} customers` }),
  renews: (date: string) => `Renews ${date}`,
  ends: (date: string) => `Expires ${date}`,
  launch: (customer: string) => `Launch the organization of ${customer}`,
  /** The figures of the overview by which the list can be narrowed. */
  kpi: {
    totalCustomers: 'Total customers',
    nearingExpiration: 'Nearing expiration',
    nearingRenewal: 'Nearing renewal',
    lowLicenseAssignment: 'Low license assignment',
    overLicenseLimit: 'Over license limit',
  },
  narrowed: (kpi: string) => `Only the customers that “${kpi}” counts.`,
  widen: 'Show all customers',
};

export const launch = {
  /** `organization`: its name; absent where it is not known. */
  asking: (organization = 'the organization') => `Launching ${organization} …`,
  ready: (organization = 'The organization') => `${organization} is ready.`,
  failed: (organization = 'The organization') => `${organization} could not be launched.`,
};

/** Where a header says that all of them are products of the same maker. */
export const shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'Real-time translations',
};
