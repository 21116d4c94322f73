import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

/** The words of the grid itself. */
export const dataTable = {
  /** Read out for a row that is awaited, and what stands in the place of one that cannot be shown. */
  waiting: 'Loading',
  unreadable: 'This row could not be read.',
  columns: 'Columns',
  moveUp: (column: string) => `Move ${column} up`,
  moveDown: (column: string) => `Move ${column} down`,
  resetColumns: 'Reset columns',
  exportCsv: 'Export CSV',
  exporting: (done: string, total: Count) =>
    choose(total, { one: `${done} of ${total.shown} row`, other: `${done} of ${total.shown} rows` }),
  cancelExport: 'Cancel export',
  exportFailed: 'The export failed. Try again.',
  exported: 'The export is complete.',
  select: (row: string) => `Select ${row}`,
  selection: 'Selection',
  selected: (shown: string) => `${shown} selected`,
  clearSelection: 'Clear selection',
  headerKeys: 'Enter sorts. Shift with an arrow key changes the width.',
};
