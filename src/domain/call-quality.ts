import { ratio, sumOf } from './numbers.js';

/** How many call legs were of which quality. */
export interface QualityCount {
  readonly good: number | null;
  readonly poor: number | null;
  /** Legs without media: shown, never dropped. */
  readonly notAvailable: number | null;
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
