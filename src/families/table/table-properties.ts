import type { PropertyDeclaration } from 'lit';
import { jsonAttribute, listAttribute, numberAttribute } from '../../core/element/attributes.js';
import type { CsvOptions } from '../../core/texts/csv.js';

/** The keys of a table's columns: what the API sorts by. */
export type ColumnKey<Sort extends string> = Exclude<Sort, `-${string}`>;

/**
 * Draws a cell: gives back a text or a node, or writes into the box that it is given and gives back nothing. It is called again with the same box and
 * another row, so what it writes is written anew; a text is never markup.
 */
export type CellRenderer<Row> = (row: Row, box: HTMLElement) => Node | string | undefined | void;

/** By the column's key. */
export type CellRenderers<Row> = Readonly<Record<string, CellRenderer<Row>>>;

/** Draws what a row holds, as a `CellRenderer` does a cell. */
export type RowRenderer<Row> = CellRenderer<Row>;

/** Names parts that a row has beside `row`, for the page's styles: `(customer) => customer.tags.includes('vip') && 'vip'` and `customer-list::part(vip)`. */
export type RowParts<Row> = (row: Row) => string | false | null | undefined;

/** The properties that every table has; `Sort`: what the API sorts its rows by, `Row`: what its renderers are given. */
export interface TableProperties<Sort extends string, Row> {
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
  /** Draws cells, by the column's key; files and sorting stay as they are. What throws ends in the element's error view. Default: the element draws them. */
  cellRenderers?: CellRenderers<Row>;
  /**
   * Draws whole rows, at any width: with the row's fields and a box in which it writes, or it gives back a text or a node. Name, selection, actions, order and
   * files stay the element's. What throws ends in its error view. Default: a cell for each column.
   */
  rowRenderer?: RowRenderer<Row>;
  /** Names parts of rows, for the page's styles; what throws ends in the element's error view. Default: none beside `row`. */
  rowParts?: RowParts<Row>;
}

/** How they are reactive properties, for the `static properties` of a class. */
export const tableProperties = {
  columns: { converter: listAttribute },
  sort: {},
  pageSize: { attribute: 'page-size', converter: numberAttribute },
  csvOptions: { attribute: 'csv-options', converter: jsonAttribute },
  cellRenderers: { attribute: false },
  rowRenderer: { attribute: false },
  rowParts: { attribute: false },
} as const satisfies Record<keyof TableProperties<string, never>, PropertyDeclaration>;
