/** What a cell can hold; null, undefined and numbers that are not finite make an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

/** A column of a CSV document. */
export interface CsvColumn<Row> {
  readonly heading: string;
  /** The cell's value: give a number as a number, so that it stays one. */
  readonly value: (row: Row) => CsvValue;
}

/** How a CSV document is written. */
export interface CsvOptions {
  /**
   * Puts an apostrophe before a text that a spreadsheet would take for a formula (default true).
   * Switch it off only for a reader that is no spreadsheet.
   */
  readonly guardFormulas?: boolean;
}

const BOM = '\uFEFF';
const LINE_END = '\r\n';
/** What starts a formula, or is skipped before one, also in full-width form. Source: quality.md H4; OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * A CSV document (RFC 4180, UTF-8 with BOM) that grows piece by piece, so that an export of 100,000 rows needs no list of them.
 * It ends without a line end: a reader finds the rows that were written and no empty one.
 */
export class CsvDocument<Row> {
  private readonly pieces: string[];
  private readonly guard: boolean;

  constructor(
    private readonly columns: readonly CsvColumn<Row>[],
    { guardFormulas = true }: CsvOptions = {},
  ) {
    this.guard = guardFormulas;
    this.pieces = [BOM + this.line(columns.map((column) => column.heading))];
  }

  /** Adds the rows at the end. */
  append(rows: Iterable<Row>): this {
    let piece = '';
    for (const row of rows) piece += LINE_END + this.line(this.columns.map((column) => column.value(row)));
    if (piece) this.pieces.push(piece);
    return this;
  }

  /** The whole document as text. */
  toString(): string {
    return this.pieces.join('');
  }

  /** The whole document as a file to download. */
  toBlob(): Blob {
    return new Blob(this.pieces, { type: 'text/csv;charset=utf-8' });
  }

  private line(values: readonly CsvValue[]): string {
    return values.map((value) => csvCell(value, this.guard)).join(',');
  }
}

/** One cell: guarded against formulas unless it is a number, and quoted where needed. */
export function csvCell(value: CsvValue, guardFormulas = true): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = String(value);
  const safe = guardFormulas && FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
