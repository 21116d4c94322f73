import type { Count } from '../count.js';
import type * as en from '../en/data-table.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('it');

const rowsOf = (count: Count) =>
  choose(count, { one: `${count.shown} riga`, many: `${count.shown} di righe`, other: `${count.shown} righe` });

export const dataTable: typeof en.dataTable = {
  waiting: 'Caricamento in corso',
  unreadable: 'Impossibile visualizzare questa riga.',
  columns: 'Colonne',
  moveUp: (column) => `Sposta ${column} in alto`,
  moveDown: (column) => `Sposta ${column} in basso`,
  moved: (column, place, of) => `${column}, ${place} di ${of}`,
  resetColumns: 'Reimposta colonne',
  noRoom: 'Spazio insufficiente',
  partMissing: 'Impossibile caricare il contenuto. Riprovare o ricaricare la pagina.',
  sort: 'Ordina',
  ascending: (column) => `${column}, crescente`,
  descending: (column) => `${column}, decrescente`,
  exportCsv: 'Esporta CSV',
  exporting: (done, total) => `${done} su ${rowsOf(total)}`,
  cancelExport: 'Annulla esportazione',
  exportFailed: 'Esportazione non riuscita. Riprovare.',
  exported: (rows) => `Un file con ${rowsOf(rows)} è stato passato al browser.`,
  exportedPart: (rows, total, unreadable) =>
    `Incompleto: ${rows} su ${rowsOf(total)}` + (unreadable ? `; non leggibili: ${unreadable}` : ''),
  printedRest: (more) => `… e ancora ${rowsOf(more)}. L’esportazione CSV le contiene tutte.`,
  select: (row) => `Seleziona ${row}`,
  selection: 'Selezione',
  selected: (rows) => choose(rows, { one: `${rows.shown} selezionata`, other: `${rows.shown} selezionate` }),
  clearSelection: 'Cancella selezione',
  headerKeys: 'Il tasto Invio ordina. Maiusc con un tasto freccia modifica la larghezza.',
};
