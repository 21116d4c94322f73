import { pluralOf } from '../plural.js';
import type * as en from '../en/data-table.js';

const choose = pluralOf('fr');

export const dataTable: typeof en.dataTable = {
  waiting: 'Chargement',
  unreadable: 'Cette ligne n’a pas pu être affichée.',
  columns: 'Colonnes',
  moveUp: (column) => `Monter ${column}`,
  moveDown: (column) => `Descendre ${column}`,
  moved: (column, place, of) => `${column}, ${place} sur ${of}`,
  resetColumns: 'Réinitialiser les colonnes',
  noRoom: 'Pas de place ici',
  partMissing: 'Chargement impossible. Réessayez ou rechargez la page.',
  sort: 'Trier',
  ascending: (column) => `${column}, croissant`,
  descending: (column) => `${column}, décroissant`,
  exportCsv: 'Exporter en CSV',
  exporting: (done, total) =>
    choose(total, { one: `${done} sur ${total.shown} ligne`, other: `${done} sur ${total.shown} lignes` }),
  cancelExport: 'Annuler l’export',
  exportFailed: 'L’export a échoué. Réessayez.',
  exported: (rows) =>
    choose(rows, {
      one: `Un fichier de ${rows.shown} ligne a été remis au navigateur.`,
      other: `Un fichier de ${rows.shown} lignes a été remis au navigateur.`,
    }),
  exportedPart: (rows, total, unreadable) =>
    choose(total, {
      one: `Incomplet : ${rows} sur ${total.shown} ligne`,
      other: `Incomplet : ${rows} sur ${total.shown} lignes`,
    }) + (unreadable ? ` ; illisibles : ${unreadable}` : ''),
  printedRest: (more) =>
    choose(more, {
      one: `… et ${more.shown} autre ligne. L’export CSV les contient toutes.`,
      other: `… et ${more.shown} autres lignes. L’export CSV les contient toutes.`,
    }),
  select: (row) => `Sélectionner ${row}`,
  selection: 'Sélection',
  selected: (rows) => choose(rows, { one: `${rows.shown} sélectionnée`, other: `${rows.shown} sélectionnées` }),
  clearSelection: 'Effacer la sélection',
  headerKeys: 'Entrée trie. Maj avec une touche fléchée change la largeur.',
};
