const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;

/** Text as it is searched and sorted: without case and accents. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '');
}

/** Whether the free text `q` occurs in one of the texts. Without a `q` everything matches. */
export function matches(q: string | null, texts: readonly string[]): boolean {
  const wanted = folded((q ?? '').trim());
  return wanted === '' || texts.some((text) => folded(text).includes(wanted));
}
