import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import type { TableTexts } from '../../locales/table-texts.js';

/** A change in a table's cell: arrow, signed difference and words, so that nothing hangs on color; "–" where it is not known. */
export function changeWords(by: number | null, { text, formats }: { text: TableTexts; formats: Formats }): string {
  if (by === null) return NOT_AVAILABLE;
  const shown = formats.signedNumber(by);
  if (by > 0) return text.change.more(shown);
  return by < 0 ? text.change.fewer(shown) : text.change.same;
}

/** A change of a share of something bad, in percentage points: more of it is worse. */
export function pointsWords(by: number | null, { text, formats }: { text: TableTexts; formats: Formats }): string {
  if (by === null) return NOT_AVAILABLE;
  const shown = text.change.points(formats.signedPercentPoints(by));
  if (Math.abs(by) < 0.0005) return text.change.same;
  return by > 0 ? text.change.worse(shown) : text.change.better(shown);
}
