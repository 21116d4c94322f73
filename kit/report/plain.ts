/** Longer texts are cut. */
const longest = 1000;

/** A text that a server has a part in, as it can be shown: without signs that move a terminal's cursor or turn its words around, and not without end. */
export function plain(text: string): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
