import type { RowSource } from '../../core/query/row-source.js';
import type { Column } from './column.js';
import type { Section } from './row-layout.js';

/** What the rows of a table show; asked anew whenever they are drawn. */
export interface RowModel<Row> {
  /** The columns to show; another array draws the rows anew. */
  columns(): readonly Column<Row>[];
  rows(): RowSource<Row> | undefined;
  sections(): readonly Section[];
  /** Whether the row is selected; undefined when rows cannot be. */
  isSelected(row: Row): boolean | undefined;
  /** What is read out for a row that is not here, and what stands in the place of one that cannot be shown. */
  words(): { readonly waiting: string; readonly unreadable: string };
}
