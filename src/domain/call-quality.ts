import { type Figure, ratio, sumOf } from './numbers.js';

/** How many call legs were of which quality. */
export interface QualityCount {
  readonly good: number | null;
  readonly poor: number | null;
  /** Legs without media: shown, never dropped. */
  readonly notAvailable: number | null;
}

/** The limits that a good leg stays under; they come with the API's answer. */
export interface QualityThresholds {
  readonly packetLossPercent: number;
  readonly latencyMs: number;
  readonly jitterMs: number;
}

/** What was measured of one leg; `null` where nothing was. */
export interface LegMeasurements {
  readonly packetLossPercent: number | null;
  readonly latencyMs: number | null;
  readonly jitterMs: number | null;
}

/** What can make a leg poor. */
export type PoorReason = 'packetLoss' | 'latency' | 'jitter';

/** The quality of one leg. */
export type LegQuality = keyof QualityCount;

/** Packet loss < 5 %, latency < 400 ms, jitter < 150 ms. Source: product.md, Rules. */
export const DEFAULT_QUALITY_THRESHOLDS: QualityThresholds = { packetLossPercent: 5, latencyMs: 400, jitterMs: 150 };

/** Which measurements reach their limit (the limit itself is poor); a missing one never does. */
export function poorReasons(
  leg: LegMeasurements,
  thresholds: QualityThresholds = DEFAULT_QUALITY_THRESHOLDS,
): PoorReason[] {
  const reasons: PoorReason[] = [];
  if (reaches(leg.packetLossPercent, thresholds.packetLossPercent)) reasons.push('packetLoss');
  if (reaches(leg.latencyMs, thresholds.latencyMs)) reasons.push('latency');
  if (reaches(leg.jitterMs, thresholds.jitterMs)) reasons.push('jitter');
  return reasons;
}

/** Whether the leg is poor: one of its measurements reaches its limit. */
export function isPoorLeg(leg: LegMeasurements, thresholds: QualityThresholds = DEFAULT_QUALITY_THRESHOLDS): boolean {
  return poorReasons(leg, thresholds).length > 0;
}

/** The quality of a leg; one of which nothing was measured had no media and is not available. */
export function legQuality(
  leg: LegMeasurements,
  thresholds: QualityThresholds = DEFAULT_QUALITY_THRESHOLDS,
): LegQuality {
  if (isPoorLeg(leg, thresholds)) return 'poor';
  return [leg.packetLossPercent, leg.latencyMs, leg.jitterMs].some(isMeasured) ? 'good' : 'notAvailable';
}

/** All legs, whatever their quality; `null` when a count is missing. */
export function totalLegs(legs: QualityCount): number | null {
  return sumOf([legs.good, legs.poor, legs.notAvailable]);
}

/** Poor ÷ (good + poor). Source: api.md, Analytics. */
export function poorShare(legs: QualityCount): number | null {
  return ratio(legs.poor, sumOf([legs.good, legs.poor]));
}

/** Not available ÷ all legs. Source: api.md, Analytics. */
export function notAvailableShare(legs: QualityCount): number | null {
  return ratio(legs.notAvailable, totalLegs(legs));
}

/** The counts of several weeks, customers or endpoint types together; each is `null` as soon as one of them is not known. */
export function sumQuality(counts: Iterable<QualityCount>): QualityCount {
  const all = [...counts];
  const sum = (key: keyof QualityCount) => sumOf(all.map((count) => count[key]));
  return { good: sum('good'), poor: sum('poor'), notAvailable: sum('notAvailable') };
}

function reaches(measured: Figure, limit: number): boolean {
  return isMeasured(measured) && measured >= limit;
}

function isMeasured(figure: Figure): figure is number {
  return typeof figure === 'number' && !Number.isNaN(figure);
}
