import { callingFeatures } from '../checks/calling-features.js';
import { query } from '../endpoint.js';

/** How much each calling feature was used in a week. */
export const getCallingFeatures = query('getCallingFeatures', {
  request: (client, filters, { init }) =>
    client.GET('/insights/calling/features', { ...init, params: { query: filters } }),
  answer: callingFeatures,
});
