import type { Figure } from './numbers.js';

/** What a figure did against the one before it. */
export type Trend = 'rose' | 'fell' | 'same';

/** Which direction of a figure is good news; `neutral` when neither is. */
export type Direction = 'up' | 'down' | 'neutral';

/** Whether a trend is good news; `neutral` when it is neither. */
export type Verdict = 'good' | 'bad' | 'neutral';

/** `current − previous`; `null` when one of them is missing or the difference is not finite. Never `-0`. */
export function difference(current: Figure, previous: Figure): number | null {
  if (typeof current !== 'number' || typeof previous !== 'number') return null;
  const change = current - previous;
  return Number.isFinite(change) ? change + 0 : null;
}

/**
 * Whether the figure rose, fell or stayed the same; `null` when one of them is missing.
 * With `step`, the smallest difference that is shown (0.001 for a percentage with one decimal), figures that read the same are the same:
 * nothing ever "fell to 2.1 % from 2.1 %".
 */
export function trend(current: Figure, previous: Figure, step = 0): Trend | null {
  if (difference(current, previous) === null) return null;
  const change = rounded(current as number, step) - rounded(previous as number, step);
  if (change === 0) return 'same';
  return change > 0 ? 'rose' : 'fell';
}

/** Whether the trend is good news for a figure whose good direction is `good`. */
export function verdict(change: Trend | null, good: Direction): Verdict {
  if (change === null || change === 'same' || good === 'neutral') return 'neutral';
  return (change === 'rose') === (good === 'up') ? 'good' : 'bad';
}

function rounded(figure: number, step: number): number {
  return step > 0 ? Math.round(figure / step) : figure;
}
