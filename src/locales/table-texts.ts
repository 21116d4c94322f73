import type * as en from './en/table.js';
import type { TextFamily } from './text-family.js';

/** The words of tables: titles, columns and changes. */
export type TableTexts = typeof en;

/** The words of tables: titles, columns and changes, by language. */
export const tableTexts: TextFamily<TableTexts> = {
  name: 'table',
  load: () => import('./en/table.js'),
};
