import { callingQuality, callingQualityRowPage, endpointQuality } from '../checks/calling-quality.js';
import { pagedQuery, query } from '../endpoint.js';

/** The quality of calls week by week. */
export const getCallingQuality = query('getCallingQuality', {
  request: (client, filters, { init }) =>
    client.GET('/insights/calling/quality', { ...init, params: { query: filters } }),
  answer: callingQuality,
});

/** The quality of calls in a week, by what they were made with. */
export const getEndpointQuality = query('getEndpointQuality', {
  request: (client, filters, { init }) =>
    client.GET('/insights/calling/quality/endpoints', { ...init, params: { query: filters } }),
  answer: endpointQuality,
});

/** The quality of each customer's calls in a week, a page at a time. */
export const listCallingQuality = pagedQuery('listCallingQuality', {
  request: (client, filters, { init }) =>
    client.GET('/insights/calling/quality/customers', { ...init, params: { query: filters } }),
  answer: callingQualityRowPage,
  keyOf: ({ customer }) => customer.id,
});
