/** Checks for calling analytics. */
import type {
  CallQueueRow,
  CallingQualityRow,
  CallingUsageRow,
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
import { code, count, date, facetCounts, licenseCount, measure, orNull, ref, shape, text } from './parts.js';

export const usageBucket = shape<UsageBucket>({ id: text, minCalls: count, maxCalls: orNull(count) });

export const usagePoint = shape<UsagePoint>({ weekStart: date, users: facetCounts });

const usage = { activeUsers: count, calls: count, minutes: measure };

export const callingUsageRow = shape<CallingUsageRow>({
  customer: ref,
  licenses: licenseCount,
  ...usage,
  previous: orNull(shape<UsageCount>(usage)),
});

export const qualityThresholds = shape<QualityThresholds>({
  packetLossPercent: measure,
  latencyMs: measure,
  jitterMs: measure,
});

const qualityCount = shape<QualityCount>({ good: count, poor: count, notAvailable: count });

export const qualityPoint = shape<QualityPoint>({ weekStart: date, legs: qualityCount });

export const endpointQualityItem = shape<EndpointQualityItem>({ endpointType: code, legs: qualityCount });

export const callingQualityRow = shape<CallingQualityRow>({
  customer: ref,
  legs: qualityCount,
  poorBecause: orNull(shape<PoorCauses>({ packetLoss: count, latency: count, jitter: count })),
  previous: orNull(qualityCount),
});

export const featureUse = shape<FeatureUse>({ feature: code, calls: count, customers: count });

/** The sums of a queue, to be spread into an answer or a row. */
export const queueSums = {
  offered: count,
  answered: count,
  abandoned: count,
  answerWaitSeconds: measure,
  abandonWaitSeconds: measure,
};

export const queueCount = shape<QueueCount>(queueSums);

export const callQueueRow = shape<CallQueueRow>({
  customer: ref,
  queues: count,
  ...queueSums,
  features: facetCounts,
  previous: orNull(queueCount),
});
