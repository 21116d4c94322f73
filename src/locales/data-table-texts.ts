import type * as en from './en/data-table.js';
import type { TextFamily } from './text-family.js';

/** The words of the grid itself. */
export type DataTableTexts = typeof en;

/** The words of the grid itself, by language. */
export const dataTableTexts: TextFamily<DataTableTexts> = {
  name: 'data-table',
  load: () => import('./en/data-table.js'),
};
