/** A figure as the API gives it: `null` (or nothing) means "not available from this source". */
export type Figure = number | null | undefined;

/** The figure as it is shown: what is not a finite number is `null`. A negative one makes no sense, but a 0 in its place would be made up. Never `-0`. */
export function shownFigure(figure: Figure): number | null {
  return typeof figure === 'number' && Number.isFinite(figure) ? figure + 0 : null;
}

/**
 * The figure as a count that can be calculated with: finite and not negative.
 * A negative figure counts as 0; what is not a finite number is `null`. Never `-0`.
 */
export function countOf(figure: Figure): number | null {
  const shown = shownFigure(figure);
  return shown === null ? null : Math.max(0, shown);
}

/**
 * `part ÷ whole`, where 1 means all of it; more than 1 is allowed.
 * `null`, which is shown as "–", when an operand is missing, when the part is less than 0 or the whole is 0 or less, and when the result is not finite.
 * Source: product.md, "Total 0, or a null operand, gives "–", never 0 %, NaN or ∞".
 */
export function ratio(part: Figure, whole: Figure): number | null {
  const dividend = countOf(part);
  const divisor = countOf(whole);
  if (dividend === null || divisor === null || part! < 0) return null;
  // Dividing by 0 gives no finite number.
  const quotient = dividend / divisor;
  return Number.isFinite(quotient) ? quotient : null;
}

/**
 * Whether a share of the whole is no number because there is nothing to take it of: the whole is known, and it is 0.
 * Such a "–" has another reason than a figure that the source does not have.
 */
export function isNothing(whole: Figure): boolean {
  return countOf(whole) === 0;
}

/** The sum of the figures as counts; `null` as soon as one of them is missing. The sum of none is 0; it stays finite. */
export function sumOf(figures: Iterable<Figure>): number | null {
  let sum = 0;
  for (const figure of figures) {
    const count = countOf(figure);
    if (count === null) return null;
    sum = Math.min(Number.MAX_VALUE, sum + count);
  }
  return sum;
}

/** Why a share is not there: the source lacks a figure (`unknown`), or there is nothing to divide by (`nothing`: 0 of 0). */
export type NoShare = 'unknown' | 'nothing';

/** Why `ratio(part, whole)` gives none. Source: api.md, "Nothing to divide by (0 of 0) is "–" with that reason". */
export function whyNoRatio(part: Figure, whole: Figure): NoShare {
  return countOf(part) !== null && countOf(whole) === 0 ? 'nothing' : 'unknown';
}
