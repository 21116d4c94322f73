import type * as en from './en/data-table.js';

/** The words of the grid itself. */
export type DataTableTexts = typeof en;
