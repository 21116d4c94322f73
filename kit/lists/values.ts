/** What a row is sorted by; null comes last. */
export type SortValue = string | number | boolean | null;

/** A figure that may be missing. */
export type Figure = number | null | undefined;

/** Part ÷ whole; null where one is not known or there is nothing to divide by. */
export function share(part: Figure, whole: Figure): number | null {
  return part == null || whole == null || whole === 0 ? null : part / whole;
}

/** What it is now less what it was; null where one is not known. */
export function change(now: Figure, before: Figure): number | null {
  return now == null || before == null ? null : now - before;
}

/** A sum; null as soon as one of its addends is. */
export function sum(figures: Iterable<Figure>): number | null {
  let found = 0;
  for (const figure of figures) {
    if (figure == null) return null;
    found += figure;
  }
  return found;
}

/** A text without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
