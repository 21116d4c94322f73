import { sortByUrgency } from '../../domain/statuses.js';
import { statusText } from './status-badge.js';
import type { StatusWords } from './status-badge.js';

/** As `statusBadges` and `badgeStyles` have it, px. */
const MOST_IN_A_ROW = 2;
const GAP = 4;
const AROUND_TEXT = 32;

/** How wide a customer's badges in one line are, px. @param measure width of a text with this size and weight, px */
export function badgesExtent(
  statuses: readonly string[],
  { text, format }: StatusWords,
  measure: (text: string, font: { size: number; weight: number }) => number,
): number {
  const sorted = sortByUrgency(statuses);
  const shown = sorted.slice(0, MOST_IN_A_ROW);
  const texts = shown.map((status) => AROUND_TEXT + measure(statusText(status, text), { size: 12, weight: 500 }));
  const more = sorted.length - shown.length;
  const parts = more > 0 ? [...texts, measure(format.signedNumber(more), { size: 12, weight: 400 })] : texts;
  return parts.reduce((all, part) => all + part + GAP, -GAP);
}
