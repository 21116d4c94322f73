import { callingQuality, callingQualityRowPage, endpointQuality } from '../checks/calling-quality.js';
import { pagedQuery, query } from '../endpoint.js';

/** The quality of calls week by week. */
export const getCallingQuality = query('getCallingQuality', {
  path: '/insights/calling/quality',
  answer: callingQuality,
});

/** The quality of calls in a week, by what they were made with. */
export const getEndpointQuality = query('getEndpointQuality', {
  path: '/insights/calling/quality/endpoints',
  answer: endpointQuality,
});

/** The quality of each customer's calls in a week, a page at a time. */
export const listCallingQuality = pagedQuery('listCallingQuality', {
  path: '/insights/calling/quality/customers',
  answer: callingQualityRowPage,
  keyOf: ({ customer }) => customer.id,
});
