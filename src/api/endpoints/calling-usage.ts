import { callingUsage, callingUsageRowPage } from '../checks/calling-usage.js';
import { pagedQuery, query } from '../endpoint.js';

/** Users by how much they call, week by week. */
export const getCallingUsage = query('getCallingUsage', {
  path: '/insights/calling/usage',
  answer: callingUsage,
});

/** How much each customer called in a week, a page at a time. */
export const listCallingUsage = pagedQuery('listCallingUsage', {
  path: '/insights/calling/usage/customers',
  answer: callingUsageRowPage,
  keyOf: ({ customer }) => customer.id,
});
