import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

/** The words of the grid itself. */
export const dataTable = {
  /** Read out for a row that is awaited, and what stands in the place of one that cannot be shown. */
  waiting: 'Loading',
  unreadable: 'This row could not be shown.',
  columns: 'Columns',
  moveUp: (column: string) => `Move ${column} up`,
  moveDown: (column: string) => `Move ${column} down`,
  /** Said of a column that was moved: its place among those that are shown. */
  moved: (column: string, place: string, of: string) => `${column}, ${place} of ${of}`,
  resetColumns: 'Reset columns',
  /** Said of a column that would be shown if the table were wider. */
  noRoom: 'No room here',
  partMissing: 'This could not be loaded. Try again, or reload the page.',
  sort: 'Sort',
  ascending: (column: string) => `${column}, ascending`,
  descending: (column: string) => `${column}, descending`,
  exportCsv: 'Export CSV',
  exporting: (done: string, total: Count) =>
    choose(total, { one: `${done} of ${total.shown} row`, other: `${done} of ${total.shown} rows` }),
  cancelExport: 'Cancel export',
  exportFailed: 'The export failed. Try again.',
  /** The browser has the file; whether it saves it, nobody learns. */
  exported: (rows: Count) =>
    choose(rows, {
      one: `A file with ${rows.shown} row was handed to the browser.`,
      other: `A file with ${rows.shown} rows was handed to the browser.`,
    }),
  /** Some rows are missing; `unreadable` is empty when none of them came. */
  exportedPart: (rows: string, total: Count, unreadable: string) =>
    choose(total, {
      one: `Not complete: ${rows} of ${total.shown} row`,
      other: `Not complete: ${rows} of ${total.shown} rows`,
    }) + (unreadable ? `; ${unreadable} could not be read` : ''),
  /** On paper, below the rows that it has room for. */
  printedRest: (more: Count) =>
    choose(more, {
      one: `… and ${more.shown} more row. The CSV export has all of them.`,
      other: `… and ${more.shown} more rows. The CSV export has all of them.`,
    }),
  select: (row: string) => `Select ${row}`,
  selection: 'Selection',
  selected: (rows: Count) => `${rows.shown} selected`,
  clearSelection: 'Clear selection',
  headerKeys: 'Enter sorts. Shift with an arrow key changes the width.',
};
