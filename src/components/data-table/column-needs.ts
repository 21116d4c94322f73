import type { Column } from './column.js';
import { textRuler } from './text-ruler.js';
import type { MeasureText } from './text-ruler.js';

/** Room for what rounding takes, px. */
const SLACK = 2;
/** A label as short as this, px, stays on one line. */
const ONE_LINE = 80;
/** How a header is set when the rows are sorted by it; the styles say the same. */
const SORTED = { weight: 600 };

/** What is measured. */
export interface MeasuredTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The header's cell of a column. */
  headerAt(column: number): HTMLElement | undefined;
  /** A cell of a column, whichever row it shows: its font counts. */
  cellAt(column: number): HTMLElement;
}

/** What a column needs, px, with the space around it. */
export interface ColumnNeed {
  /** For its header's text in at most two lines. */
  readonly header: number;
  /** For its widest cell; 0 where the contents do not say it. */
  readonly cells: number;
  /** What it was before rows showed up that need more. */
  readonly before?: number;
}

/** What a column needs. What its cells have at their end is the last column's, whichever that will be, and no need of its own. @param end that, px */
export function columnNeed<Row>(
  measured: MeasuredTable<Row>,
  { index, header, end }: { index: number; header: HTMLElement; end: number },
): ColumnNeed {
  const column = measured.columns[index]!;
  const padding = paddingOf(header) - end + SLACK;
  const cells = column.width === undefined ? longestOf(measured, index) : 0;
  return {
    header: Math.ceil(labelWidth(column.label, textRuler(header)) + padding),
    cells: cells > 0 ? Math.ceil(cells + padding) : 0,
  };
}

/** Width of what the longest cell of a column shows, px; 0 for a drawing that does not say how wide it is. */
export function longestOf<Row>({ columns, rows, cellAt }: MeasuredTable<Row>, index: number): number {
  const column = columns[index]!;
  if (column.draw && !column.extent) return 0;
  const measure = textRuler(cellAt(index));
  if (column.extent) return Math.max(0, ...rows.map((row) => column.extent!(row, measure)));
  const texts = new Set(rows.map((row) => column.text(row)));
  return Math.max(0, ...[...texts].map((text) => measure(text)));
}

/** The least width in which a label takes two lines, or one if it is short, px. */
function labelWidth(label: string, measure: MeasureText): number {
  const whole = measure(label, SORTED);
  if (whole < ONE_LINE) return whole;
  const pieces = label.split(/(?<=[/\s])/);
  const lineOf = (line: readonly string[]) => measure(line.join('').trim(), SORTED);
  return Math.min(...pieces.map((_, split) => Math.max(lineOf(pieces.slice(0, split)), lineOf(pieces.slice(split)))));
}

function paddingOf(element: HTMLElement): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  return Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
}
