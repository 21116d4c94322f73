import type { RowLayout } from './row-layout.js';

/** Lines drawn beyond each end of what is seen, so that a step of the wheel finds them drawn. */
export const BEYOND = 4;
/** The most row elements in the document; the kept one may come to them. */
const MOST_ROWS = 58;
/** The most lines on paper, unless a composite says otherwise. */
const MOST_PRINTED = 1000;

/** The window in which lines are seen. */
export interface LineView {
  /** Height, px. */
  readonly height: number;
  /** The offset of its upper edge in the content, px. */
  readonly offset: number;
}

/** Lines that follow each other. */
export interface LineRange {
  readonly first: number;
  /** After the last. */
  readonly end: number;
}

/** The first and the last line of which something is seen. */
export function seenLines(layout: RowLayout, { height, offset }: LineView): readonly [first: number, last: number] {
  return [layout.lineAt(offset), layout.lineAt(offset + height - 1)];
}

/**
 * The lines to draw: those that are seen and some more at each end, always the same number, so that rows keep their slot.
 *
 * @param beyond how many at each end
 */
export function drawnLines(layout: RowLayout, view: LineView, beyond = BEYOND): LineRange {
  const { lines, options } = layout;
  const { rowHeight, headingHeight, sections } = options;
  const moreThroughHeadings = headingHeight < rowHeight ? sections.length : 0;
  const seen = Math.ceil(view.height / rowHeight) + 1 + moreThroughHeadings;
  const count = Math.min(seen + 2 * beyond, MOST_ROWS, lines);
  const first = Math.max(0, Math.min(layout.lineAt(view.offset) - beyond, lines - count));
  return { first, end: first + count };
}

/**
 * The lines that are drawn for paper: up to the last row that is here.
 *
 * @param isHere whether a row is here; 0 is the first
 * @param table a composite with many tables prints the beginning of each: its `--_printed-rows`
 */
export function printedLines(layout: RowLayout, isHere: (row: number) => boolean, table: Element): LineRange {
  const wanted = Number(getComputedStyle(table).getPropertyValue('--_printed-rows'));
  let end = Math.min(layout.lines, wanted || MOST_PRINTED);
  const isEmpty = (line: number) => !isHere(layout.rowOf(line) ?? -1);
  while (end > 0 && isEmpty(end - 1)) end -= 1;
  return { first: 0, end };
}

/**
 * The rows that are seen, and those to be drawn beyond them, as far as they are here; undefined while one that is seen is on its way.
 *
 * @param rowAt null: a row that cannot be had; undefined: it is on its way.
 */
export function rowsToMeasure<Row>(
  layout: RowLayout,
  view: LineView,
  rowAt: (index: number) => Row | null | undefined,
): readonly Row[] | undefined {
  const rows: Row[] = [];
  const { first, end } = drawnLines(layout, view);
  const [firstSeen, lastSeen] = seenLines(layout, view);
  for (let line = first; line < end; line += 1) {
    const index = layout.rowOf(line);
    const row = index === undefined ? null : rowAt(index);
    if (row === undefined && line >= firstSeen && line <= lastSeen) return undefined;
    if (row !== undefined && row !== null) rows.push(row);
  }
  return rows;
}
