import type { AllRows } from '../../api/all-rows.js';

/** How a table gets its rows, wherever they live: in memory or page by page behind an API. */
export interface RowSource<Row> {
  /** Number of rows in all; undefined while it is not known yet. */
  readonly total: number | undefined;
  /** The row at `index` (0 is the first); undefined while it is not here yet, null when it cannot be shown. */
  row(index: number): Row | null | undefined;
  /** Says that the rows from `first` up to, not including, `end` are seen now: what is missing is fetched, what was scrolled past is given up. */
  show(first: number, end: number): void;
  /** Every row in order, for an export, and whether they are all. Rejects with the error of a piece that could not be had. */
  all(options: AllRowsOptions): Promise<AllRows<Row>>;
}

/** How `RowSource.all` is to run. */
export interface AllRowsOptions {
  readonly signal: AbortSignal;
  /** Called after each piece with the number of rows so far and the number in all. */
  onProgress?(done: number, total: number): void;
}
