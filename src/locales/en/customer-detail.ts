import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

export const customerDetail = {
  /** The heading until the name is known, and the name of the panel. */
  heading: 'Customer details',
  overview: 'Overview',
  tabs: { subscriptions: 'Subscriptions', trials: 'Trials', admins: 'Partner administrators' },
  tabsOf: (customer: string) => `Details of ${customer}`,
  status: 'Status',
  noStatus: 'No status',
  products: 'Products',
  noProducts: 'No products',
  licenses: 'Licenses',
  nextDate: 'Next date',
  /** `when`: "in 9 days". */
  renews: {
    ahead: (date: string, when: string) => `Renews on ${date} (${when})`,
    past: (date: string, when: string) => `Was to renew on ${date} (${when})`,
  },
  ends: {
    ahead: (date: string, when: string) => `Expires on ${date} (${when})`,
    past: (date: string, when: string) => `Expired on ${date} (${when})`,
  },
  noDate: 'Nothing renews or expires',
  activity: 'Last administrator activity',
  noActivity: 'No administrator has signed in yet',
  country: 'Country',
  managedBy: 'Managed by',
  tags: 'Tags',
  noTags: 'No tags',
  /** Why a customer has a status. */
  reason: {
    suspended: 'A subscription is suspended.',
    expired: 'A subscription or trial has ended.',
    licenseOverage: 'More licenses are assigned in a subscription than were bought.',
    overageBy: (count: Count) =>
      choose(count, {
        one: `${count.shown} more license is assigned than was bought.`,
        other: `${count.shown} more licenses are assigned than were bought.`,
      }),
    expiringSoon: 'A subscription or trial ends soon.',
    expiresOn: (date: string, when: string) => `The first one ends on ${date} (${when}).`,
    noRecentActivity: 'No administrator has signed in for some time.',
    neverActive: 'No administrator has signed in yet.',
    lastActive: (when: string) => `An administrator last signed in ${when}.`,
    readyForOrderSetup: 'An order waits to be set up.',
    trial: 'A trial runs.',
    subscription: 'A subscription runs.',
  },
  previous: 'Previous customer',
  next: 'Next customer',
  /** With the keys that do the same. */
  previousTip: 'Previous customer (Alt + ↑)',
  nextTip: 'Next customer (Alt + ↓)',
  position: (place: Count, total: Count) => `${place.shown} of ${total.shown}`,
  /** Said when the details go on to another customer. */
  moved: (customer: string, position: string) => `${customer}, ${position}`,
  /** The list holds no customer that can be shown at this place. */
  notThere: 'This customer could not be read. Try the next one.',
  failedToMove: 'The next customer could not be had.',
};
