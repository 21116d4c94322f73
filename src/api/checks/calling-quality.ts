/** Checks for the quality of calls. */
import type {
  CallingQuality,
  CallingQualityRow,
  CallingQualityRowPage,
  EndpointQuality,
  EndpointQualityItem,
  PoorCauses,
  QualityCount,
  QualityPoint,
  QualityThresholds,
} from '../contract.js';
import { amount, answer, callingPeriod, code, figure, instant, objectOf, orNull, ref, rowsOf, total } from './parts.js';
import { sunday, weeksOf } from './weeks.js';

const qualityThresholds = objectOf<QualityThresholds>({
  packetLossPercent: amount,
  latencyMs: amount,
  jitterMs: amount,
});

const qualityCount = objectOf<QualityCount>({ good: figure, poor: figure, notAvailable: figure });

export const callingQuality = answer<CallingQuality>({
  thresholds: qualityThresholds,
  points: weeksOf(objectOf<QualityPoint>({ weekStart: sunday, legs: qualityCount })),
  dataAsOf: instant,
  customersWithProduct: figure,
});

export const endpointQuality = answer<EndpointQuality>({
  items: rowsOf(objectOf<EndpointQualityItem>({ endpointType: code, legs: qualityCount }), 'endpointType'),
  ...callingPeriod,
});

const callingQualityRow = objectOf<CallingQualityRow>({
  customer: ref,
  legs: qualityCount,
  poorBecause: orNull(objectOf<PoorCauses>({ packetLoss: figure, latency: figure, jitter: figure })),
  previous: orNull(qualityCount),
});

export const callingQualityRowPage = answer<CallingQualityRowPage>({
  items: rowsOf(callingQualityRow),
  total,
  ...callingPeriod,
});
