import type { Count } from '../count.js';
import type * as en from '../en/data-table.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('pl');

const rows = (count: Count) =>
  choose(count, {
    one: `${count.shown} wiersz`,
    few: `${count.shown} wiersze`,
    many: `${count.shown} wierszy`,
    other: `${count.shown} wiersza`,
  });

/** In the genitive: "z 1 wiersza", "z 2 wierszy". */
const ofRows = (count: Count) =>
  choose(count, {
    one: `${count.shown} wiersza`,
    few: `${count.shown} wierszy`,
    many: `${count.shown} wierszy`,
    other: `${count.shown} wiersza`,
  });

export const dataTable: typeof en.dataTable = {
  waiting: 'Wczytywanie',
  unreadable: 'Nie udało się wyświetlić tego wiersza.',
  columns: 'Kolumny',
  moveUp: (column) => `Przesuń w górę: ${column}`,
  moveDown: (column) => `Przesuń w dół: ${column}`,
  moved: (column, place, of) => `${column}, ${place} z ${of}`,
  resetColumns: 'Przywróć kolumny',
  noRoom: 'Brak miejsca',
  partMissing: 'Nie udało się wczytać zawartości. Spróbuj ponownie lub wczytaj stronę od nowa.',
  sort: 'Sortuj',
  ascending: (column) => `${column}, rosnąco`,
  descending: (column) => `${column}, malejąco`,
  exportCsv: 'Eksportuj CSV',
  exporting: (done, total) => `${done} z ${ofRows(total)}`,
  cancelExport: 'Anuluj eksport',
  exportFailed: 'Eksport nie powiódł się. Spróbuj ponownie.',
  exported: (count) => `Przekazano przeglądarce plik; zawartość: ${rows(count)}.`,
  exportedPart: (done, total, unreadable) =>
    `Niekompletny: ${done} z ${ofRows(total)}` + (unreadable ? `; nie udało się odczytać: ${unreadable}` : ''),
  printedRest: (more) => `… i jeszcze ${rows(more)}. Eksport CSV zawiera wszystkie.`,
  select: (row) => `Zaznacz: ${row}`,
  selection: 'Zaznaczenie',
  selected: (count) => `Zaznaczono: ${count.shown}`,
  clearSelection: 'Wyczyść zaznaczenie',
  headerKeys: 'Enter sortuje. Shift z klawiszem strzałki zmienia szerokość.',
};
