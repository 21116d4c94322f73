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
   * Writes texts that a spreadsheet would read as something else, such as the ids 0012345, 1E5, 1-2, 12:30 and MAR1, as the formula `="0012345"`, so
   * that they stay what they are (default false). Other readers see the formula. Dates such as 2026-12-01 stay dates.
   */
  readonly keepsIds?: boolean;
}

const BOM = '\uFEFF';
const LINE_END = '\r\n';
/** What starts a formula, or is skipped before one, also in full-width form. Source: quality.md H4; OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",;\t|\r\n]|^\s|\s$/;
/** As English, Dutch and German spreadsheets name and shorten them. */
const MONTHS =
  'jan(uary|uari|uar)?|feb(ruary|ruari|ruar)?|mar(ch)?|mrt|maart|märz|apr(il)?|may|mei|mai|june?|juni|july?|juli|aug(ust(us)?)?|sep(t(ember)?)?|o[ck]t(ober)?|nov(ember)?|de[cz](ember)?';
/** What a spreadsheet reads as a number, an amount or a percentage, as a day or a time, as a day with its month's name, or as a truth. */
const MISREAD = [
  /^[+-]?\p{Sc}?\s?[.,]?\d[\d.,'’\s]*(e[+-]?\d+)?\s?[%\p{Sc}]?$/iu,
  /^\d{1,4}([-/.:]\d{1,4}){1,3}(\s?[ap]m?)?$/i,
  new RegExp(`^(?=.*\\d)(\\d{1,4}[-/. ]?)?(${MONTHS})\\.?[-/. ]?(\\d{1,4})?$`, 'i'),
  /^(true|false)$/i,
];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * How the spreadsheets of a locale (BCP 47) expect it: semicolons where the comma stands before decimals, and in the countries whose systems
 * separate lists so all the same.
 */
export function csvPunctuation(locale: string): Required<CsvPunctuation> {
  const home = homeLocale(locale);
  const parts = numberFormat(home.baseName, { numberingSystem: 'latn' }).formatToParts(0.5);
  const isComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  const separator = isComma || separatesLists(home) ? ';' : ',';
  return { separator, decimalMark: isComma ? ',' : '.' };
}

/**
 * Language and country, or the language at home in the country where nobody writes the wanted one as they do there: `tr-TR` for `en-TR`. Without the
 * script, with which browsers find less.
 */
function homeLocale(locale: string): Intl.Locale {
  const { language, region } = new Intl.Locale(locale).maximize();
  const wanted = new Intl.Locale(`${language}-${region}`);
  const isKnown = new Intl.NumberFormat(wanted.baseName).resolvedOptions().locale === wanted.baseName;
  if (isKnown || new Intl.Locale(language).maximize().region === region) return wanted;
  const home = new Intl.Locale(`und-${region}`).maximize();
  return new Intl.Locale(`${home.language}-${region}`);
}

/** Semicolons although a point stands before decimals. Source: the list separators of Windows, which spreadsheets go by. */
function separatesLists({ language, region }: Intl.Locale): boolean {
  return language === 'ar' || region === 'CH' || region === 'LI';
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
  if (keepsIds && isMisread(text)) return `="${text}"`;
  return guardFormulas && FORMULA.test(text) ? `'${text}` : text;
}

function isMisread(text: string): boolean {
  return !DATE.test(text) && MISREAD.some((form) => form.test(text));
}
