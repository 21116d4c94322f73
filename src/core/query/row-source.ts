/** How a table gets its rows, wherever they live: in memory or page by page behind an API. */
export interface RowSource<Row> {
  /** Number of rows in all; undefined while it is not known yet. */
  readonly total: number | undefined;
  /** The row at `index` (0 is the first); undefined while it is not here yet, null when it cannot be shown. */
  row(index: number): Row | null | undefined;
  /** Says that the rows from `first` up to, not including, `end` are seen now: what is missing is fetched, what was scrolled past is given up. */
  show(first: number, end: number): void;
  /** Every row in order, in pieces, for an export. Rejects with the error of a piece that could not be had. */
  all(options: AllRowsOptions): AsyncIterable<readonly Row[]>;
}

/** How `RowSource.all` is to run. */
export interface AllRowsOptions {
  signal: AbortSignal;
  /** Called after each piece with the number of rows so far and the number in all. */
  onProgress?(done: number, total: number): void;
}
