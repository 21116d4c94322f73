import type * as en from '../en/data-table.js';

export const dataTable: typeof en.dataTable = {
  columns: 'Kolommen',
  moveUp: (column: string) => `${column} omhoog verplaatsen`,
  moveDown: (column: string) => `${column} omlaag verplaatsen`,
  resetColumns: 'Kolommen herstellen',
  exportCsv: 'CSV exporteren',
  exporting: (done: string, total: string) => `${done} van ${total} rijen`,
  cancelExport: 'Export annuleren',
  exportFailed: 'De export is mislukt. Probeer het opnieuw.',
  exported: 'De export is voltooid.',
  select: (row: string) => `${row} selecteren`,
  selection: 'Selectie',
  selected: (shown: string) => `${shown} geselecteerd`,
  clearSelection: 'Selectie wissen',
  headerKeys: 'Enter sorteert. Shift met een pijltoets verandert de breedte.',
};
