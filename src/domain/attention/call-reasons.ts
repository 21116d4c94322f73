import { abandonedShare } from '../call-queues.js';
import type { QueueCount } from '../call-queues.js';
import type { CalendarDate } from '../calendar.js';
import { poorShare } from '../call-quality.js';
import type { QualityCount } from '../call-quality.js';
import { countOf, sumOf } from '../numbers.js';
import type { Figure } from '../numbers.js';
import type { CustomerRef, Finding } from './reasons.js';
import { FEWEST_CALLS } from './rules.js';
import type { Thresholds } from './rules.js';
import { magnitude, mean, shareSize } from './size.js';

/** The call legs of a customer in one week, by their quality. */
export interface QualityFact {
  readonly customer: CustomerRef;
  readonly legs: QualityCount;
}

/** The calls in the queues of a customer in one week. */
export interface QueueFact extends QueueCount {
  readonly customer: CustomerRef;
}

/** Rows of one week. */
export interface WeekRows<Row> {
  /** Its Sunday. */
  readonly weekStart: CalendarDate;
  readonly rows: readonly Row[];
}

/** Calls of which many were poor: a share (threshold) of those that were measured, and at least 10. */
export function qualityReasons({ weekStart, rows }: WeekRows<QualityFact>, thresholds: Thresholds): Finding[] {
  return rows.flatMap(({ customer, legs }) => {
    const calls = badCalls(legs.poor, sumOf([legs.good, legs.poor]), poorShare(legs));
    if (!calls || calls.share < thresholds.poorCalls / 100) return [];
    return [{ customer, reason: { rule: 'poorCalls', weekStart, ...calls } }];
  });
}

/** Calls in queues of which many were given up: a share (threshold) of those that were offered, and at least 10. */
export function queueReasons({ weekStart, rows }: WeekRows<QueueFact>, thresholds: Thresholds): Finding[] {
  return rows.flatMap(({ customer, ...counts }) => {
    const calls = badCalls(counts.abandoned, counts.offered, abandonedShare(counts));
    if (!calls || calls.share < thresholds.abandonedCalls / 100) return [];
    return [{ customer, reason: { rule: 'abandonedCalls', weekStart, ...calls } }];
  });
}

/** Undefined where there are too few to say anything, or a figure is missing. */
function badCalls(figure: Figure, whole: Figure, part: number | null) {
  const [bad, of] = [countOf(figure), countOf(whole)];
  if (bad === null || of === null || part === null || bad < FEWEST_CALLS) return undefined;
  const share = shareSize(part);
  return { bad, of, share, size: mean(share, magnitude(bad)) };
}
