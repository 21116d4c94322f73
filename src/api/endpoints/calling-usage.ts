import { callingUsage, callingUsageRowPage } from '../checks/calling-usage.js';
import { pagedQuery, query } from '../endpoint.js';

/** Users by how much they call, week by week. */
export const getCallingUsage = query('getCallingUsage', {
  request: (client, filters, { init }) =>
    client.GET('/insights/calling/usage', { ...init, params: { query: filters } }),
  answer: callingUsage,
});

/** How much each customer called in a week, a page at a time. */
export const listCallingUsage = pagedQuery('listCallingUsage', {
  request: (client, filters, { init }) =>
    client.GET('/insights/calling/usage/customers', { ...init, params: { query: filters } }),
  answer: callingUsageRowPage,
  keyOf: ({ customer }) => customer.id,
});
