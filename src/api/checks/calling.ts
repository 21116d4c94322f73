/** Checks for usage and quality of calls, for features and for queues. */
import type {
  CallQueueRow,
  CallQueueRowPage,
  CallQueues,
  CallingFeatures,
  CallingQuality,
  CallingQualityRow,
  CallingQualityRowPage,
  CallingUsage,
  CallingUsageRow,
  CallingUsageRowPage,
  EndpointQuality,
  EndpointQualityItem,
  FeatureUse,
  PoorCauses,
  QualityCount,
  QualityPoint,
  QualityThresholds,
  QueueCount,
  UsageBucket,
  UsageCount,
  UsagePoint,
} from '../contract.js';
import {
  amount,
  answer,
  callingPeriod,
  code,
  codeFigures,
  count,
  date,
  figure,
  instant,
  licenseCount,
  listOf,
  objectOf,
  orNull,
  ref,
  rowsOf,
  text,
  total,
  whole,
} from './parts.js';

const usageBucket = objectOf<UsageBucket>({ id: text, minCalls: count, maxCalls: figure });

const usagePoint = objectOf<UsagePoint>({ weekStart: date, users: codeFigures });

export const callingUsage = answer<CallingUsage>({
  buckets: listOf(usageBucket),
  points: rowsOf(usagePoint),
  dataAsOf: instant,
  customersWithProduct: figure,
});

const usage = { activeUsers: figure, calls: figure, minutes: amount };

const callingUsageRow = objectOf<CallingUsageRow>({
  customer: ref,
  licenses: licenseCount,
  ...usage,
  previous: orNull(objectOf<UsageCount>(usage)),
});

export const callingUsageRowPage = answer<CallingUsageRowPage>({
  items: rowsOf(callingUsageRow),
  total,
  ...callingPeriod,
});

const qualityThresholds = objectOf<QualityThresholds>({
  packetLossPercent: amount,
  latencyMs: amount,
  jitterMs: amount,
});

const qualityCount = objectOf<QualityCount>({ good: figure, poor: figure, notAvailable: figure });

export const callingQuality = answer<CallingQuality>({
  thresholds: qualityThresholds,
  points: rowsOf(objectOf<QualityPoint>({ weekStart: date, legs: qualityCount })),
  dataAsOf: instant,
  customersWithProduct: figure,
});

export const endpointQuality = answer<EndpointQuality>({
  items: rowsOf(objectOf<EndpointQualityItem>({ endpointType: code, legs: qualityCount })),
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

export const callingFeatures = answer<CallingFeatures>({
  items: rowsOf(objectOf<FeatureUse>({ feature: code, calls: figure, customers: figure })),
  ...callingPeriod,
});

const queueSums = {
  offered: figure,
  answered: figure,
  abandoned: figure,
  answerWaitSeconds: amount,
  abandonWaitSeconds: amount,
};

const queueCount = objectOf<QueueCount>(queueSums);

export const callQueues = whole(objectOf<CallQueues>({ ...queueSums, previous: orNull(queueCount), ...callingPeriod }));

const callQueueRow = objectOf<CallQueueRow>({
  customer: ref,
  queues: figure,
  ...queueSums,
  features: codeFigures,
  previous: orNull(queueCount),
});

export const callQueueRowPage = answer<CallQueueRowPage>({ items: rowsOf(callQueueRow), total, ...callingPeriod });
