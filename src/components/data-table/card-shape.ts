import type { Column } from './column.js';

/** Heights of a card's pieces in px; the styles say the same. */
const FRAME = 56;
const FIELD_LINE = 46;
/** Height of a section's heading between cards, px. */
export const CARD_HEADING = 44;

/** The height of a row as a card, px: its title, then its fields two in a line, wide ones alone. */
export function cardHeight(columns: readonly Column<never>[]): number {
  let lines = 0;
  let isHalf = false;
  for (const column of columns) {
    if (column.place) continue;
    if (column.isWide || !isHalf) lines += 1;
    isHalf = column.isWide ? false : !isHalf;
  }
  return FRAME + lines * FIELD_LINE;
}
