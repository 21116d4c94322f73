import type { Ref } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { TableTexts } from '../../locales/table-texts.js';
import { changeWords, pointsWords } from './change-words.js';

/** What columns are written with: the words that every table has, and those of its own subject. */
export interface ColumnWords<Text = unknown> {
  readonly text: CommonTexts & TableTexts & Text;
  readonly formats: Formats;
  /** IANA time zone in which days are counted. */
  readonly timeZone: string;
}

/** A column for a language. */
export type ColumnMaker<Row, Text = unknown> = (words: ColumnWords<Text>) => Column<Row>;

/** The names of columns among the texts: their keys, and labels of those that show different things in different tables. */
export type ColumnName = {
  [Name in keyof TableTexts['column']]: TableTexts['column'][Name] extends string ? Name : never;
}[keyof TableTexts['column']];

/** What a column is called. */
export interface Naming {
  readonly key: ColumnName;
  /** Whose text is the header. Default: the key's. */
  readonly label?: ColumnName;
  readonly sorting?: Column<never>['sorting'];
  /** How the figure comes about; the header's tooltip. */
  readonly explanation?: string;
}

type Figure<Row> = (row: Row) => number | null;

/** Least widths, px: a figure is never cut off, because half a figure is a wrong one. */
const LEAST = { number: 96, duration: 120, change: 152, points: 164 };

/** The customer's name: the first column of every table, which cannot be hidden. */
export function customerColumn<Row extends { customer: Ref }>(words: ColumnWords): Column<Row> {
  return {
    ...named(words, { key: 'customer' }),
    place: 'always',
    isData: true,
    width: 220,
    minWidth: 120,
    grow: 2,
    text: (row) => row.customer.displayName,
  };
}

/** A count; "–" with the reason where the source has none. */
export function countColumn<Row>(words: ColumnWords, naming: Naming, value: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { value, write: (count) => words.formats.number(count) });
}

/** A number with at most one decimal. */
export function decimalColumn<Row>(words: ColumnWords, naming: Naming, value: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { value, write: (number) => words.formats.decimal(number) });
}

/** A share, 1 = 100 %. */
export function shareColumn<Row>(words: ColumnWords, naming: Naming, value: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { value, write: (share) => words.formats.percent(share) });
}

/** A duration in seconds. */
export function durationColumn<Row>(words: ColumnWords, naming: Naming, value: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, {
    value,
    write: (seconds) => words.formats.duration(seconds),
    least: LEAST.duration,
  });
}

/** A change of a count against the period before: arrow, signed difference and words. */
export function changeColumn<Row>(words: ColumnWords, naming: Naming, value: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { value, write: (by) => changeWords(by, words), least: LEAST.change });
}

/** A change of a share against the period before, in percentage points. */
export function pointsColumn<Row>(words: ColumnWords, naming: Naming, value: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { value, write: (by) => pointsWords(by, words), least: LEAST.points });
}

/** A count with its share: "60 (60%)". The CSV has the share. */
export function countAndShareColumn<Row>(
  words: ColumnWords,
  naming: Naming,
  value: (row: Row) => { count: number | null; share: number | null },
): Column<Row> {
  const { text, formats } = words;
  return {
    ...figureColumn<Row>(words, naming, { value: (row) => value(row).share, write: (share) => formats.percent(share) }),
    width: 150,
    minWidth: 110,
    text(row) {
      const { count, share } = value(row);
      return text.column.countAndShare(formats.number(count), formats.percent(share));
    },
  };
}

function figureColumn<Row>(
  words: ColumnWords,
  naming: Naming,
  { value, write, least = LEAST.number }: { value: Figure<Row>; write(figure: number | null): string; least?: number },
): Column<Row> {
  const { text } = words;
  return {
    ...named(words, naming),
    align: 'end',
    width: Math.max(130, least),
    minWidth: least,
    text: (row) => write(value(row)),
    tooltip: (row) => (value(row) === null ? text.state.notAvailable : undefined),
    csv: value,
  };
}

/** The key, the header and the sorting of a column. */
export function named({ text }: ColumnWords, { label, ...naming }: Naming) {
  return { ...naming, label: text.column[label ?? naming.key] };
}
