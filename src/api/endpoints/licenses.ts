import { licenseTrend, subscriptionRowPage, subscriptionSummaries } from '../checks/licenses.js';
import { pagedQuery, query } from '../endpoint.js';

/** Licenses of a product week by week. */
export const getLicenseTrend = query('getLicenseTrend', {
  request: (client, filters, { init }) =>
    client.GET('/insights/licenses/trend', { ...init, params: { query: filters } }),
  answer: licenseTrend,
});

/** The subscriptions of a section, a page at a time. */
export const listSubscriptions = pagedQuery('listSubscriptions', {
  request: (client, filters, { init }) =>
    client.GET('/insights/subscriptions', { ...init, params: { query: filters } }),
  answer: subscriptionRowPage,
  keyOf: ({ customer, subscriptionId }) => JSON.stringify([customer.id, subscriptionId]),
});

/** The sums of all five sections. */
export const getSubscriptionSummary = query('getSubscriptionSummary', {
  request: (client, filters, { init }) =>
    client.GET('/insights/subscriptions/summary', { ...init, params: { query: filters } }),
  answer: subscriptionSummaries,
});
