import type {
  CallQueueRowPage,
  CallingFeatures,
  CallingQualityRowPage,
  CallingUsage,
  CallingUsageRowPage,
  EndpointQuality,
} from '../../src/api/contract.js';

const period = {
  periodStart: '2024-11-10T00:00:00Z',
  periodEnd: '2024-11-17T00:00:00Z',
  dataAsOf: '2024-11-17T00:00:00Z',
  customersWithProduct: 2,
};
const customer = (number: number) => ({ id: `customer-${number}`, displayName: `Customer ${number}` });
const counts = { offered: 0, answered: 0, abandoned: 0, answerWaitSeconds: 0, abandonWaitSeconds: 0 };

/** Two weeks of which the source does not know the highest volume. */
export const usageWithGaps: CallingUsage = {
  buckets: [
    { id: 'none', minCalls: 0, maxCalls: 0 },
    { id: 'some', minCalls: 1, maxCalls: 50 },
    { id: 'many', minCalls: 51, maxCalls: null },
  ],
  points: [
    { weekStart: '2024-11-03', users: { none: 40, some: 120, many: 30 } },
    { weekStart: '2024-11-10', users: { none: 35, some: 130 } },
  ],
  dataAsOf: period.dataAsOf,
  customersWithProduct: period.customersWithProduct,
};

/** Codes that the library does not know, and a type of which nothing was measured. */
export const unknownEndpoints: EndpointQuality = {
  items: [
    { endpointType: 'deskPhone', legs: { good: 990, poor: 10, notAvailable: 5 } },
    { endpointType: 'spatialHeadset', legs: { good: 90, poor: 10, notAvailable: 0 } },
    { endpointType: 'carSystem', legs: { good: 0, poor: 0, notAvailable: 70 } },
  ],
  ...period,
};

/** A feature that the library does not know. */
export const unknownFeatures: CallingFeatures = {
  items: [
    { feature: 'callQueue', calls: 700, customers: 50 },
    { feature: 'callSummary', calls: 45, customers: 3 },
  ],
  ...period,
};

/** A customer that nobody called at, and that was new: shares of nothing, and nothing to compare with. */
export const usageWithoutCalls: CallingUsageRowPage = {
  items: [
    {
      customer: customer(1),
      licenses: { total: 25, assigned: 10, used: null },
      activeUsers: 0,
      calls: 0,
      minutes: 0,
      previous: null,
    },
  ],
  total: 1,
  ...period,
};

/** Calls without media, and reasons that the source does not know. */
export const qualityWithoutMedia: CallingQualityRowPage = {
  items: [
    {
      customer: customer(1),
      legs: { good: 90, poor: 10, notAvailable: 0 },
      poorBecause: null,
      previous: { good: 95, poor: 5, notAvailable: 0 },
    },
    { customer: customer(2), legs: { good: 0, poor: 0, notAvailable: 12 }, poorBecause: null, previous: null },
  ],
  total: 2,
  ...period,
};

/** Queues in which nobody called. */
export const queuesWithoutCalls: CallQueueRowPage = {
  items: [{ customer: customer(1), queues: 2, ...counts, features: {}, previous: null }],
  total: 1,
  ...period,
};
