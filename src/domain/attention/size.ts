import { countOf } from '../numbers.js';
import type { Figure } from '../numbers.js';

/** A matter is as large as it gets with so many licenses, or calls: 10³. */
const TENFOLDS = 3;

/** How large a number of licenses or calls is, 0 to 1: each tenfold adds a third, 1,000 is all of it. What is not known counts as nothing. */
export function magnitude(figure: Figure): number {
  return Math.min(1, Math.log10(Math.max(1, countOf(figure) ?? 1)) / TENFOLDS);
}

/** How near a day is, 0 to 1: today is 1, the last day of `within` and all after it 0. */
export function nearness(days: number, within: number): number {
  return between0And1(1 - days / within);
}

/** A share as a size: more than all of it is all of it, none where there is no share. */
export function shareSize(share: number | null): number {
  return between0And1(share ?? 0);
}

/** The size of a matter that has two measures: their mean. */
export function mean(one: number, other: number): number {
  return (one + other) / 2;
}

/** What a matter weighs, a whole number: half of its rule's weight whatever its size, and the other half by its size (0 to 1). */
export function pointsOf(weight: number, size: number): number {
  return Math.round((weight * (1 + between0And1(size))) / 2);
}

/** What is no number is 0. */
function between0And1(value: number): number {
  return Math.min(1, Math.max(0, value)) || 0;
}
