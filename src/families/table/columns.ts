import type { Ref } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { TableTexts } from '../../locales/table-texts.js';
import { changeWords, pointsWords } from './change-words.js';
import type { ColumnWords } from './column-words.js';
import { percentAsShown, pointsAsShown } from '../../core/texts/percent-as-shown.js';

/** What columns are written with: the words that every table has, and those of its own subject. */
export type TableWords<Text = unknown> = ColumnWords<CommonTexts & TableTexts & Text>;

/** A column for a language. */
export type ColumnMaker<Row, Text = unknown> = (words: TableWords<Text>) => Column<Row>;

/** The names of columns among the texts: their keys, and labels of those that show different things in different tables. */
export type ColumnName = {
  [Name in keyof TableTexts['column']]: TableTexts['column'][Name] extends string ? Name : never;
}[keyof TableTexts['column']];

/** What a column is called, and how much it matters. */
export interface Naming {
  readonly key: ColumnName;
  /** Whose text is the header. Default: the key's. */
  readonly label?: ColumnName;
  readonly sorting?: Column<never>['sorting'];
  readonly priority?: number;
  readonly isWide?: boolean;
  /** How the figure comes about; the header's tooltip. */
  readonly explanation?: string;
}

/** Why a row has no figure; the names are those of the texts. */
export type MissingReason = keyof TableTexts['missing'];

/** A figure of a row. */
export interface Figure<Row> {
  /** `null` where there is none. */
  value(row: Row): number | null;
  /** Why there is none. Default: that the source has none. */
  missing?(row: Row): MissingReason;
}

/** The customer's name: the first column of every table, which cannot be hidden. */
export function customerColumn<Row extends { customer: Ref }>(words: TableWords): Column<Row> {
  const { customerLink } = words;
  return {
    ...named(words, { key: 'customer' }),
    place: 'always',
    isData: true,
    minWidth: 120,
    maxWidth: 480,
    text: (row) => row.customer.displayName,
    ...(customerLink && { href: (row: Row) => customerLink(row.customer.id) }),
  };
}

/** A count; "–" with the reason where there is none. */
export function countColumn<Row>(words: TableWords, naming: Naming, figure: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { ...figure, write: (count) => words.formats.number(count) });
}

/** A number with at most one decimal. */
export function decimalColumn<Row>(words: TableWords, naming: Naming, figure: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { ...figure, write: (number) => words.formats.decimal(number) });
}

/** A share, 1 = 100 %. The CSV has the percentage as it is shown. */
export function shareColumn<Row>(words: TableWords, naming: Naming, figure: Figure<Row>): Column<Row> {
  return {
    ...figureColumn(words, naming, { ...figure, write: (share) => words.formats.percent(share) }),
    csv: (row) => percentAsShown(figure.value(row)),
  };
}

/** A duration in seconds, which is what the CSV has. */
export function durationColumn<Row>(words: TableWords, naming: Naming, figure: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { ...figure, write: (seconds) => words.formats.duration(seconds) });
}

/** A change of a count against the period before: arrow, signed difference and words. */
export function changeColumn<Row>(words: TableWords, naming: Naming, figure: Figure<Row>): Column<Row> {
  return figureColumn(words, naming, { ...figure, write: (by) => changeWords(by, words) });
}

/** A change of a share against the period before, in percentage points, as the CSV has it too. */
export function pointsColumn<Row>(words: TableWords, naming: Naming, figure: Figure<Row>): Column<Row> {
  return {
    ...figureColumn(words, naming, { ...figure, write: (by) => pointsWords(by, words) }),
    csv: (row) => pointsAsShown(figure.value(row)),
  };
}

/** A count with its share: "60 (60%)". The CSV has both, the count under `counted` and the percentage as it is shown. */
export function countAndShareColumn<Row>(
  words: TableWords,
  naming: Naming,
  { count, counted, ...share }: Figure<Row> & { count(row: Row): number | null; readonly counted: string },
): Column<Row> {
  const { text, formats } = words;
  const column = shareColumn(words, naming, share);
  return {
    ...column,
    csv: [
      { heading: counted, value: count },
      { heading: column.label, value: (row) => percentAsShown(share.value(row)) },
    ],
    text: (row) => text.column.countAndShare(formats.number(count(row)), formats.percent(share.value(row))),
  };
}

/** The key, the header and the weight of a column. */
export function named({ text }: TableWords, { label, ...naming }: Naming) {
  return { ...naming, label: text.column[label ?? naming.key] };
}

function figureColumn<Row>(
  words: TableWords,
  naming: Naming,
  { value, missing, write }: Figure<Row> & { write(figure: number | null): string },
): Column<Row> {
  return {
    ...named(words, naming),
    align: 'end',
    text: (row) => write(value(row)),
    tooltip: (row) => (value(row) === null ? words.text.missing[missing?.(row) ?? 'unknown'] : undefined),
    csv: value,
  };
}
