import { pluralOf } from '../plural.js';
import type * as en from '../en/data-table.js';

const choose = pluralOf('de');

export const dataTable: typeof en.dataTable = {
  waiting: 'Wird geladen',
  unreadable: 'Diese Zeile konnte nicht angezeigt werden.',
  columns: 'Spalten',
  moveUp: (column) => `${column} nach oben`,
  moveDown: (column) => `${column} nach unten`,
  moved: (column, place, of) => `${column}, ${place} von ${of}`,
  resetColumns: 'Spalten zurücksetzen',
  noRoom: 'Hier kein Platz',
  partMissing: 'Dies konnte nicht geladen werden. Versuchen Sie es erneut, oder laden Sie die Seite neu.',
  sort: 'Sortieren',
  ascending: (column) => `${column}, aufsteigend`,
  descending: (column) => `${column}, absteigend`,
  exportCsv: 'CSV exportieren',
  exporting: (done, total) =>
    choose(total, { one: `${done} von ${total.shown} Zeile`, other: `${done} von ${total.shown} Zeilen` }),
  cancelExport: 'Export abbrechen',
  exportFailed: 'Der Export ist fehlgeschlagen. Versuchen Sie es erneut.',
  exported: (rows) =>
    choose(rows, {
      one: `Eine Datei mit ${rows.shown} Zeile wurde dem Browser übergeben.`,
      other: `Eine Datei mit ${rows.shown} Zeilen wurde dem Browser übergeben.`,
    }),
  exportedPart: (rows, total, unreadable) =>
    choose(total, {
      one: `Unvollständig: ${rows} von ${total.shown} Zeile`,
      other: `Unvollständig: ${rows} von ${total.shown} Zeilen`,
    }) + (unreadable ? `; ${unreadable} nicht lesbar` : ''),
  printedRest: (more) =>
    choose(more, {
      one: `… und ${more.shown} weitere Zeile. Der CSV-Export enthält alle.`,
      other: `… und ${more.shown} weitere Zeilen. Der CSV-Export enthält alle.`,
    }),
  select: (row) => `${row} auswählen`,
  selection: 'Auswahl',
  selected: (rows) => `${rows.shown} ausgewählt`,
  clearSelection: 'Auswahl aufheben',
  headerKeys: 'Die Eingabetaste sortiert. Umschalt mit einer Pfeiltaste ändert die Breite.',
};
