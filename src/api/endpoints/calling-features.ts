import { callingFeatures } from '../checks/calling-features.js';
import { query } from '../endpoint.js';

/** How much each calling feature was used in a week. */
export const getCallingFeatures = query('getCallingFeatures', {
  path: '/insights/calling/features',
  answer: callingFeatures,
});
