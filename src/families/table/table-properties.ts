import type { PropertyDeclaration } from 'lit';
import { jsonAttribute, listAttribute } from '../../core/element/attributes.js';
import type { CsvOptions } from '../../core/texts/csv.js';

/** The keys of a table's columns: what the API sorts by. */
export type ColumnKey<Sort extends string> = Exclude<Sort, `-${string}`>;

/** The properties that every table has; `Sort`: what the API sorts its rows by. */
export interface TableProperties<Sort extends string = string> {
  /** Keys of the columns to show, in their order; default: all. Comma-separated or JSON in the attribute. */
  columns?: readonly ColumnKey<Sort>[];
  /** A column's key, with `-` in front for descending. Default: the table's own order. */
  sort?: Sort;
  /** Rows in one request, 1 to 500. Default 100. */
  pageSize?: number;
  /**
   * How CSV files are written, beside what the language says: `separator`, `decimalMark`, `guardFormulas`, and `keepsIds`, with which ids such as
   * 0012345 or 1-2 stay what they are in a spreadsheet. JSON in the attribute. Default: as the language says, with formulas guarded.
   */
  csvOptions?: CsvOptions;
}

/** How they are reactive properties, for the `static properties` of a class. */
export const tableProperties = {
  columns: { converter: listAttribute },
  sort: {},
  pageSize: { attribute: 'page-size', type: Number },
  csvOptions: { attribute: 'csv-options', converter: jsonAttribute },
} as const satisfies Record<keyof TableProperties, PropertyDeclaration>;
