import { numberFormat } from './intl.js';

/** What a cell can hold; null, undefined and numbers that are not finite make an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

/** A column of a CSV document. */
export interface CsvColumn<Row> {
  readonly heading: string;
  /** The cell's value: give a number as a number, so that it stays one. */
  readonly value: (row: Row) => CsvValue;
}

/** How numbers and cells are told apart, as the spreadsheets of a country expect it. */
export interface CsvPunctuation {
  /** Between cells. Default: a comma. */
  readonly separator?: ',' | ';';
  /** Before decimals. Default: a point. */
  readonly decimalMark?: '.' | ',';
}

/** How a CSV document is written. */
export interface CsvOptions extends CsvPunctuation {
  /**
   * Puts an apostrophe before a text that a spreadsheet would take for a formula (default true).
   * Switch it off only for a reader that is no spreadsheet.
   */
  readonly guardFormulas?: boolean;
  /**
   * Writes texts that a spreadsheet would read as numbers, such as the ids 0012345 and 1E5, as the formula `="0012345"`, so that they stay what they
   * are (default false). Other readers see the formula.
   */
  readonly keepsIds?: boolean;
}

const BOM = '\uFEFF';
const LINE_END = '\r\n';
/** What starts a formula, or is skipped before one, also in full-width form. Source: quality.md H4; OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;
/** What a spreadsheet reads as a number, whatever its country's marks are. */
const NUMBER = /^[+-]?\d[\d.,]*(e[+-]?\d+)?$/i;

/** How the spreadsheets of a locale (BCP 47) expect it: semicolons where the comma stands before decimals. */
export function csvPunctuation(locale: string): Required<CsvPunctuation> {
  const parts = numberFormat(locale, { numberingSystem: 'latn' }).formatToParts(0.5);
  const isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return isComma ? { separator: ';', decimalMark: ',' } : { separator: ',', decimalMark: '.' };
}

/**
 * A CSV document (RFC 4180, UTF-8 with BOM) that grows piece by piece, so that an export of 100,000 rows needs no list of them.
 * It ends without a line end: a reader finds the rows that were written and no empty one.
 */
export class CsvDocument<Row> {
  private readonly pieces: string[];

  constructor(
    private readonly columns: readonly CsvColumn<Row>[],
    private readonly options: CsvOptions = {},
  ) {
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
    return values.map((value) => csvCell(value, this.options)).join(this.options.separator ?? ',');
  }
}

/** One cell: guarded against formulas unless it is a number, and quoted where needed. */
export function csvCell(value: CsvValue, options: CsvOptions = {}): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberCell(value, options);
  const safe = guarded(String(value), options);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberCell(value: number, { separator = ',', decimalMark = '.' }: CsvPunctuation): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value).replace('.', decimalMark);
  return text.includes(separator) ? `"${text}"` : text;
}

function guarded(text: string, { guardFormulas = true, keepsIds = false }: CsvOptions): string {
  if (keepsIds && NUMBER.test(text)) return `="${text}"`;
  return guardFormulas && FORMULA.test(text) ? `'${text}` : text;
}
