import type { Parameters } from '../session/question.js';
import type { SortValue } from './values.js';

/** A sort key: what of a row it sorts by. */
export interface SortKey<Row> {
  /** Texts sort by a collation that the contract leaves open. */
  readonly isText?: boolean;
  /** Rows that are equal in this, too, keep the order of their ids. */
  readonly then?: (row: Row) => string;
  valueOf(row: Row): SortValue;
}

/** What the contract says of a list that comes in pages. */
export interface List<Row> {
  readonly operation: string;
  /** Questions with which it is tried: one, or one for each section. */
  readonly variants: readonly Parameters[];
  /** Its sort without the parameter. */
  readonly ownSort: ((question: Parameters) => string) | undefined;
  readonly sorts: Readonly<Record<string, SortKey<Row>>>;
  /** Filters by their parameters: the values that a row has. */
  readonly filters: Readonly<Record<string, (row: Row) => readonly string[]>>;
  /** What tells a row from the others. */
  idOf(row: Row): string;
  /** The texts in which `q` is looked for; the first is never a secret. */
  textsOf(row: Row): readonly string[];
}

/** A number, a date or a flag. */
export function by<Row>(valueOf: (row: Row) => SortValue | undefined): SortKey<Row> {
  return { valueOf: (row) => valueOf(row) ?? null };
}

/** A text. */
export function byText<Row>(valueOf: (row: Row) => string): SortKey<Row> {
  return { isText: true, valueOf };
}

/** Texts one after the other; none last. */
export function byTexts<Row>(valueOf: (row: Row) => readonly string[]): SortKey<Row> {
  return { isText: true, valueOf: (row) => (valueOf(row).length > 0 ? valueOf(row).join('\n') : null) };
}
