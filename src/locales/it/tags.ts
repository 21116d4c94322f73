import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('it');
const customers = (count: Count) =>
  choose(count, { one: `${count.shown} cliente`, many: `${count.shown} di clienti`, other: `${count.shown} clienti` });

export const tags: typeof en.tags = {
  title: 'Tag',
  create: 'Nuovo tag',
  search: 'Cerca tag',
  found: (count) =>
    choose(count, {
      one: `${count.shown} tag trovato`,
      many: `${count.shown} di tag trovati`,
      other: `${count.shown} tag trovati`,
    }),
  noMatch: 'Nessun tag corrisponde.',
  sortedBy: 'Ordinati per',
  byName: 'Nome',
  byCustomers: 'Numero di clienti',
  customers,
  customersUnknown: 'Numero di clienti non noto',
  edit: (tag) => `Modifica il tag ${tag}`,
  remove: (tag) => `Elimina il tag ${tag}`,
  more: (count) => `Mostra ancora ${count.shown}`,
  left: (count) =>
    choose(count, {
      one: `Ancora ${count.shown} carattere`,
      many: `Ancora ${count.shown} di caratteri`,
      other: `Ancora ${count.shown} caratteri`,
    }),
  over: (count) =>
    choose(count, {
      one: `${count.shown} carattere di troppo`,
      many: `${count.shown} di caratteri di troppo`,
      other: `${count.shown} caratteri di troppo`,
    }),
  none: {
    title: 'Ancora nessun tag',
    hint: 'I tag raggruppano i clienti: per area, per contratto, per esigenze.',
  },
};

export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `Il tag “${tag}” è stato creato.`,
  saved: (tag) => `Il tag “${tag}” è stato salvato.`,
  notSaved: (tag) => `Impossibile salvare il tag “${tag}”.`,
  deleted: (tag) => `Il tag “${tag}” è stato eliminato.`,
  notDeleted: (tag) => `Impossibile eliminare il tag “${tag}”.`,
  restored: (tag, count) => `Il tag “${tag}” esiste di nuovo, per ${customers(count)}.`,
  restoredPart: (tag, count, of) => `Il tag “${tag}” esiste di nuovo, ma solo per ${count.shown} su ${customers(of)}.`,
  notRestored: (tag) => `Impossibile ripristinare il tag “${tag}”.`,
  question: (tag) => `Eliminare il tag “${tag}”?`,
  touches: (count) => `Verrà rimosso da ${customers(count)}.`,
  touchesNobody: 'Nessun cliente ha questo tag.',
  touchesUnknown: 'Verrà rimosso da tutti i clienti che lo hanno.',
  canUndo: 'Subito dopo è possibile annullare l’operazione.',
  cannotUndo: 'L’operazione non può essere annullata.',
  confirm: 'Elimina tag',
};

export const customerTags: typeof en.customerTags = {
  label: 'Tag',
  none: 'Nessun tag',
  add: 'Aggiungi un tag',
  remove: (tag) => `Rimuovi il tag ${tag}`,
  create: 'Nuovo tag',
  createNamed: (tag) => `Crea il tag “${tag}”`,
  count: (count, most) => `${count} tag su ${most}`,
  full: (most) => `Un cliente può avere al massimo ${most} tag. Rimuoverne prima uno.`,
  listFailed: 'Impossibile caricare i tag.',
  added: (tags, customer) => `${customer} ha ora ${tags}.`,
  removed: (tags, customer) => `Rimosso da ${customer}: ${tags}.`,
  changed: (customer) => `I tag di ${customer} sono stati modificati.`,
  failed: (customer) => `Impossibile modificare i tag di ${customer}.`,
  thisCustomer: 'questo cliente',
};

export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) => (tags ? `Tag di ${customer}: ${tags}. Modifica` : `Aggiungi un tag a ${customer}`),
  add: 'Aggiungi',
  menu: (customer) => `Tag di ${customer}`,
  search: 'Cerca o crea un tag',
  done: 'Fine',
};

export const bulk: typeof en.bulk = {
  label: 'Clienti selezionati',
  selected: (count) => choose(count, { one: `${count.shown} selezionato`, other: `${count.shown} selezionati` }),
  all: (count) => `Tutti (${count.shown}) in base ai filtri`,
  selectAllShort: (count) => `Tutti (${count.shown})`,
  selectAll: (count) => `Seleziona tutti (${count.shown}) in base ai filtri`,
  clear: 'Cancella selezione',
  add: 'Aggiungi tag',
  remove: 'Rimuovi tag',
  export: 'Esporta selezione',
  addHeading: (count) => `Aggiungi tag a ${customers(count)}`,
  removeHeading: (count) => `Rimuovi tag da ${customers(count)}`,
  addConfirm: 'Aggiungi tag',
  removeConfirm: 'Rimuovi tag',
  chosen: 'Tag',
  search: 'Cerca tag',
  has: (count, of) => `${count} su ${of}`,
  choose: 'Scegliere almeno un tag.',
  effect: {
    same: (count) =>
      choose(count, {
        one: `Nessuna modifica per ${customers(count)}: è già così.`,
        other: `Nessuna modifica per ${customers(count)}: sono già così.`,
      }),
    full: (count, most) =>
      choose(count, {
        one: `${customers(count)} avrebbe più di ${most} tag e resterà invariato.`,
        other: `${customers(count)} avrebbero più di ${most} tag e resteranno invariati.`,
      }),
    query:
      'Vengono modificati i clienti che corrispondono ai filtri al momento dell’esecuzione. L’operazione non può essere annullata in un solo passaggio.',
    nobody: 'Nessuno dei clienti selezionati ha un tag.',
  },
  running: (done, of) => `${done} su ${customers(of)}`,
  runningAll: (of) => `Modifica di ${customers(of)}…`,
  readingAll: (of) => `Selezione di ${customers(of)}…`,
  reading: (done, of) => `Selezione: ${done} su ${customers(of)}`,
  exportingAll: (of) => `Esportazione di ${customers(of)}…`,
  exporting: (done, of) => `Esportazione: ${done} su ${customers(of)}`,
  cancel: 'Annulla',
  stopping: 'Interruzione in corso…',
  done: (count) => choose(count, { one: `${customers(count)} modificato.`, other: `${customers(count)} modificati.` }),
  undone: (count) => `Situazione precedente ripristinata per ${customers(count)}.`,
  stopped: (done, of) => `Interrotto: eseguito per ${done} su ${customers(of)}.`,
  broken: (done, of) => `Eseguito per ${done} su ${customers(of)}.`,
  brokenAll: 'Non è noto per quanti clienti l’operazione sia stata eseguita; ripeterla non modifica nulla due volte.',
  goOn: 'Continua',
  failed: (count) => `Impossibile modificare ${customers(count)}.`,
  failures: 'Non modificati',
  moreFailures: (count) => `Mostra ancora ${count.shown}`,
  download: 'Scarica questo elenco',
  customer: 'Cliente',
  id: 'ID',
  reason: 'Motivo',
  close: 'Chiudi',
  exported: (count) => `Un file con ${customers(count)} è stato passato al browser.`,
  exportedPart: (count, of) => `Incompleto: ${count} su ${customers(of)}.`,
  exportStopped: 'Interrotto: nessun file creato.',
  exportFailed: 'Impossibile esportare la selezione.',
  readFailed: 'Impossibile selezionare l’intervallo.',
};
