import type { Count } from '../count.js';
import type * as en from '../en/data-table.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('nl');

/** The words of the grid itself. */
export const dataTable: typeof en.dataTable = {
  waiting: 'Laden',
  unreadable: 'Deze rij kan niet worden getoond.',
  columns: 'Kolommen',
  moveUp: (column: string) => `${column} omhoog verplaatsen`,
  moveDown: (column: string) => `${column} omlaag verplaatsen`,
  moved: (column, place, of) => `${column}, ${place} van ${of}`,
  resetColumns: 'Kolommen herstellen',
  /** Said of a column that would be shown if the table were wider. */
  noRoom: 'Hier geen ruimte',
  partMissing: 'Dit kon niet worden geladen. Probeer het opnieuw, of laad de pagina opnieuw.',
  sort: 'Sorteren',
  ascending: (column: string) => `${column}, oplopend`,
  descending: (column: string) => `${column}, aflopend`,
  exportCsv: 'CSV exporteren',
  exporting: (done: string, total: Count) =>
    choose(total, { one: `${done} van ${total.shown} rij`, other: `${done} van ${total.shown} rijen` }),
  cancelExport: 'Export annuleren',
  exportFailed: 'De export is mislukt. Probeer het opnieuw.',
  exported: (rows: Count) =>
    choose(rows, {
      one: `Een bestand met ${rows.shown} rij is aan de browser gegeven.`,
      other: `Een bestand met ${rows.shown} rijen is aan de browser gegeven.`,
    }),
  exportedPart: (rows: string, total: Count, unreadable: string) =>
    choose(total, {
      one: `Niet volledig: ${rows} van ${total.shown} rij`,
      other: `Niet volledig: ${rows} van ${total.shown} rijen`,
    }) + (unreadable ? `; ${unreadable} niet leesbaar` : ''),
  printedRest: (more) =>
    choose(more, {
      one: `… en nog ${more.shown} rij. De CSV-export heeft ze allemaal.`,
      other: `… en nog ${more.shown} rijen. De CSV-export heeft ze allemaal.`,
    }),
  select: (row: string) => `${row} selecteren`,
  selection: 'Selectie',
  selected: (rows: Count) => `${rows.shown} geselecteerd`,
  clearSelection: 'Selectie wissen',
  headerKeys: 'Enter sorteert. Shift met een pijltoets verandert de breedte.',
};
