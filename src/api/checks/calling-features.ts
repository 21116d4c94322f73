/** Checks for the use of calling features. */
import type { CallingFeatures, FeatureUse } from '../contract.js';
import { answer, callingPeriod, code, figure, objectOf, rowsOf } from './parts.js';

export const callingFeatures = answer<CallingFeatures>({
  items: rowsOf(objectOf<FeatureUse>({ feature: code, calls: figure, customers: figure }), 'feature'),
  ...callingPeriod,
});
