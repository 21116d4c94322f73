import { licenseTrend, subscriptionRowPage, subscriptionSummaries } from '../checks/licenses.js';
import { pagedQuery, query } from '../endpoint.js';

/** Licenses of a product week by week. */
export const getLicenseTrend = query('getLicenseTrend', {
  path: '/insights/licenses/trend',
  answer: licenseTrend,
});

/** The subscriptions of a section, a page at a time. */
export const listSubscriptions = pagedQuery('listSubscriptions', {
  path: '/insights/subscriptions',
  answer: subscriptionRowPage,
  keyOf: ({ customer, subscriptionId }) => JSON.stringify([customer.id, subscriptionId]),
});

/** The sums of all five sections. */
export const getSubscriptionSummary = query('getSubscriptionSummary', {
  path: '/insights/subscriptions/summary',
  answer: subscriptionSummaries,
});
