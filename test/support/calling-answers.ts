import type {
  CallQueueRow,
  CallingFeatures,
  CallingQuality,
  CallingQualityRow,
  CallingUsage,
  CallingUsageRow,
  EndpointQuality,
  LicenseTrend,
} from '../../src/api/contract.js';
import { lastCompletedWeek } from '../../src/domain/weeks.js';
import { licenses } from './answers.js';
import { weeksBack } from './weeks-back.js';

/** The week of the figures that the tests make up, unless they say another. */
export const week = '2026-11-15';
/** How many customers have Calling, in every answer about it. */
const customersWithProduct = 40;
/** A moment in the week after it. */
const now = Date.parse('2026-11-22T10:00:00Z');

/** What a weekly answer covers: the week that starts on this Sunday. */
export function period(start = week) {
  const end = new Date(Date.parse(start) + 7 * 86_400_000).toISOString().slice(0, 10);
  return {
    periodStart: `${start}T00:00:00Z`,
    periodEnd: `${end}T00:00:00Z`,
    dataAsOf: `${end}T00:00:00Z`,
  };
}

/** The week that is the newest on this machine's clock: data of it are never outdated. */
export function newestWeek(): string {
  return lastCompletedWeek(Date.now());
}

/** Users by volume, one more in each bucket every week; the newest week has 200, 100, 50 and 10. */
export function callingUsage(weeks = 8, newest = now): CallingUsage {
  const starts = weeksBack(weeks, newest);
  return {
    buckets: [
      { id: 'none', minCalls: 0, maxCalls: 0 },
      { id: 'low', minCalls: 1, maxCalls: 10 },
      { id: 'medium', minCalls: 11, maxCalls: 50 },
      { id: 'high', minCalls: 51, maxCalls: null },
    ],
    points: starts.map((weekStart, index) => {
      const less = starts.length - 1 - index;
      return {
        weekStart,
        users: { none: 200 - less, low: 100 - less, medium: 50 - less, high: Math.max(0, 10 - less) },
      };
    }),
    dataAsOf: period(starts.at(-1)).dataAsOf,
    customersWithProduct,
  };
}

/** Licenses of a product; the newest week has 1,000, of which 600 are assigned and 400 used. */
export function licenseTrend(weeks = 8, newest = now): LicenseTrend {
  const starts = weeksBack(weeks, newest);
  return {
    points: starts.map((weekStart, index) => {
      const less = (starts.length - 1 - index) * 10;
      return { weekStart, total: 1000 - less, assigned: 600 - less, used: 400, usedOf: null, usedOfAssigned: null };
    }),
    dataAsOf: period(starts.at(-1)).dataAsOf,
  };
}

/** The quality of all calls; the newest week has 5 % poor, each week before it 1 % more. */
export function callingQuality(weeks = 8, newest = now): CallingQuality {
  const starts = weeksBack(weeks, newest);
  return {
    thresholds: { packetLossPercent: 5, latencyMs: 400, jitterMs: 150 },
    points: starts.map((weekStart, index) => {
      const poor = 50 + (starts.length - 1 - index) * 10;
      return { weekStart, legs: { good: 1000 - poor, poor, notAvailable: 40 } };
    }),
    dataAsOf: period(starts.at(-1)).dataAsOf,
    customersWithProduct,
  };
}

/** Three endpoint types, the second the poorest, the third unknown to the library. */
export function endpointQuality(start = week): EndpointQuality {
  return {
    items: [
      { endpointType: 'deskPhone', legs: { good: 990, poor: 10, notAvailable: 5 } },
      { endpointType: 'webexAppMobile', legs: { good: 95, poor: 5, notAvailable: 0 } },
      { endpointType: 'spatialHeadset', legs: { good: 0, poor: 0, notAvailable: 7 } },
    ],
    ...period(start),
    customersWithProduct,
  };
}

/** Three features, the last unknown to the library. */
export function callingFeatures(start = week): CallingFeatures {
  return {
    items: [
      { feature: 'transfer', calls: 250, customers: 40 },
      { feature: 'callQueue', calls: 700, customers: 50 },
      { feature: 'callSummary', calls: 50, customers: 3 },
    ],
    ...period(start),
    customersWithProduct,
  };
}

const customer = { id: 'customer-1', displayName: 'Bakkerij De Vroege Vogel' };

/** A row of `calling-usage-table`. */
export function usageRow(part: Partial<CallingUsageRow> = {}): CallingUsageRow {
  return {
    customer,
    licenses: licenses({ total: 120 }),
    activeUsers: 40,
    calls: 1234,
    minutes: 5678,
    previous: { activeUsers: 38, calls: 1200, minutes: 5500 },
    ...part,
  };
}

/** A row of `calling-quality-table`. */
export function qualityRow(part: Partial<CallingQualityRow> = {}): CallingQualityRow {
  return {
    customer,
    legs: { good: 950, poor: 50, notAvailable: 250 },
    poorBecause: { packetLoss: 30, latency: 15, jitter: 5 },
    previous: { good: 970, poor: 30, notAvailable: 200 },
    ...part,
  };
}

/** A row of `call-queue-table`. */
export function queueRow(part: Partial<CallQueueRow> = {}): CallQueueRow {
  return {
    customer,
    queues: 3,
    offered: 200,
    answered: 150,
    abandoned: 50,
    answerWaitSeconds: 13_500,
    abandonWaitSeconds: 6_000,
    features: { callQueue: 200 },
    previous: null,
    ...part,
  };
}

/** A page of rows of one week. */
export function rowsOf<Row>(
  items: readonly Row[],
  { start = week, customers = customersWithProduct }: { start?: string; customers?: number | null } = {},
) {
  return { items: [...items], total: items.length, ...period(start), customersWithProduct: customers };
}
