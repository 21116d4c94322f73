import type { RowSource } from '../../core/query/row-source.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import type { Column } from './column.js';
import type { Section } from './row-layout.js';

/** What a table shows, as its host knows it; asked anew whenever rows are drawn. */
export interface TableModel<Row> {
  /** The columns that were chosen; another array when they are others. Cells of those that stay, stay. */
  columns(): readonly Column<Row>[];
  rows(): RowSource<Row> | undefined;
  sections(): readonly Section[];
  /** Identifies a row. */
  keyOf(row: Row): string;
  /** Whether the row is selected; undefined when rows cannot be. */
  isSelected(row: Row): boolean | undefined;
  /** Whether it is the row that is open beside the table. */
  isCurrent(row: Row): boolean;
  /** The parts that a row has beside `row`, separated by spaces. */
  partsOf(row: Row): string;
  /** What is read out for a row that is not here, and what stands in the place of one that cannot be shown. */
  words(): Pick<DataTableTexts['dataTable'], 'waiting' | 'unreadable'>;
}

/** What row elements need to know to show a row. */
export interface RowModel<Row> extends TableModel<Row> {
  /** Whether rows are cards, which leave out fields that say nothing. */
  isCards(): boolean;
  /** A row element, or a cell of one, is about to show another row, or none. */
  onLeave(element: HTMLElement): void;
}
