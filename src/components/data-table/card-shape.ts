import type { Column } from './column.js';

/** Heights of a card's pieces in px; the styles say the same. */
const FRAME = 33;
const TITLE_LINE = 20;
const FIELD_LINE = 46;
const SECOND_LINE = 20;
/** Height of a section's heading between cards, px. */
export const CARD_HEADING = 44;

/** What a card's height depends on, beside its fields. */
export interface CardShape<Row> {
  readonly titleLines: number;
  isWide(column: Column<Row>): boolean;
  /** How many lines a field that has its line alone takes beyond those of all fields: for its label, for its text. */
  furtherLines(column: Column<Row>): number;
}

/**
 * The height of a row as a card, px: its title of one line or two, then its fields two in a line, wide ones alone, and some with further lines. All cards of
 * a table are equally high, so that any of 100,000 is found without measuring those before it.
 */
export function cardHeight<Row>(
  columns: readonly Column<Row>[],
  { titleLines, isWide, furtherLines }: CardShape<Row>,
): number {
  let lines = 0;
  let more = 0;
  let isHalf = false;
  for (const column of columns) {
    if (column.place) continue;
    const takesAll = isWide(column);
    if (takesAll || !isHalf) lines += 1;
    isHalf = takesAll ? false : !isHalf;
    more += furtherLines(column) * SECOND_LINE;
  }
  return FRAME + titleLines * TITLE_LINE + lines * FIELD_LINE + more;
}
