import type { Count } from '../count.js';
import type * as en from '../en/data-table.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('nl');

/** The words of the grid itself. */
export const dataTable: typeof en.dataTable = {
  waiting: 'Laden',
  unreadable: 'Deze rij kon niet worden gelezen.',
  columns: 'Kolommen',
  moveUp: (column: string) => `${column} omhoog verplaatsen`,
  moveDown: (column: string) => `${column} omlaag verplaatsen`,
  resetColumns: 'Kolommen herstellen',
  exportCsv: 'CSV exporteren',
  exporting: (done: string, total: Count) =>
    choose(total, { one: `${done} van ${total.shown} rij`, other: `${done} van ${total.shown} rijen` }),
  cancelExport: 'Export annuleren',
  exportFailed: 'De export is mislukt. Probeer het opnieuw.',
  exported: 'De export is voltooid.',
  select: (row: string) => `${row} selecteren`,
  selection: 'Selectie',
  selected: (shown: string) => `${shown} geselecteerd`,
  clearSelection: 'Selectie wissen',
  headerKeys: 'Enter sorteert. Shift met een pijltoets verandert de breedte.',
};
