import type { RowLayout } from './row-layout.js';
import type { TableModel } from './row-model.js';
import { printedLines, rowsToMeasure, seenLines } from './seen-lines.js';
import type { LineRange, LineView } from './seen-lines.js';

/** Rows shown as skeletons while the number of rows is not known. */
const EXPECTED_ROWS = 10;

/** The rows of a table as far as they are seen: how many there are, which of them are here, and those that are asked for. */
export class SeenRows<Row> {
  constructor(private readonly model: TableModel<Row>) {}

  /** How many there are, or are expected. */
  get count(): number {
    return this.model.rows()?.total ?? EXPECTED_ROWS;
  }

  /** Asks for those that are seen. Those that the source still had are here at once, and nobody is told that they came. */
  ask(layout: RowLayout, view: LineView): void {
    const [first, last] = seenLines(layout, view);
    if (layout.lines > 0) this.model.rows()?.show(layout.rowsBefore(first), layout.rowsBefore(last + 1));
  }

  /** Whether those with which a table of this height begins are here; asks for them. @param rowHeight both in px */
  areHereAtTop(height: number, rowHeight: number): boolean {
    const rows = this.model.rows();
    if (rows?.total === undefined) return false;
    const seen = Math.min(rows.total, Math.ceil(height / rowHeight));
    rows.show(0, seen);
    let here = 0;
    while (here < seen && rows.row(here) !== undefined) here += 1;
    return here === seen;
  }

  /** Those that are seen and those beyond them, to be measured; undefined while one that is seen is on its way. */
  toMeasure(layout: RowLayout, view: LineView): readonly Row[] | undefined {
    return rowsToMeasure(layout, view, (index) => this.model.rows()?.row(index));
  }

  /** The lines for paper. @param table the element that is printed */
  linesOnPaper(layout: RowLayout, table: Element): LineRange {
    return printedLines(layout, (index) => this.model.rows()?.row(index) !== undefined, table);
  }
}
