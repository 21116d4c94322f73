/** The rows should be sorted. Cancelable: then the table keeps its sort. */
export class SortChangeEvent extends CustomEvent<{ readonly sort: string }> {
  constructor(sort: string) {
    super('sort-change', { detail: { sort }, cancelable: true });
  }
}

/** Other columns are shown, or in another order. `columns`: the keys of those shown; undefined: as the table came. */
export class ColumnsChangeEvent extends CustomEvent<{ readonly columns: readonly string[] | undefined }> {
  constructor(columns: readonly string[] | undefined) {
    super('columns-change', { detail: { columns } });
  }
}

/** Which row was opened, and by what. */
export interface OpenedRow<Row> {
  readonly row: Row;
  /** Its place among all rows, 0 is the first. */
  readonly index: number;
  /** The click or the key press. */
  readonly originalEvent: Event;
}

/** A row was clicked, or Enter pressed on it. Cancelable: then the link of the row, if it has one, is not followed. */
export class RowOpenEvent<Row> extends CustomEvent<OpenedRow<Row>> {
  constructor(detail: OpenedRow<Row>) {
    super('row-open', { detail, cancelable: true });
  }
}

/** Places of rows: from `first` up to, not including, `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Rows that a person selected or took out which are not here, so that their keys are not known. */
export interface MissingRows {
  /** Where they are, in the order in which they were chosen. */
  readonly ranges: readonly RowRange[];
  /** Whether they are selected; false: they were taken out. */
  readonly isSelected: boolean;
}

/** Which rows are selected. */
export interface RowSelectDetail {
  /** All that are selected, also those that are not on the screen; without those that are `missing`. */
  readonly keys: readonly string[];
  /** Undefined: none. */
  readonly missing: MissingRows | undefined;
}

/** Other rows are selected than before. */
export class RowSelectEvent extends CustomEvent<RowSelectDetail> {
  constructor(keys: readonly string[], missing?: MissingRows) {
    super('row-select', { detail: { keys, missing } });
  }
}
