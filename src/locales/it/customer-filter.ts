import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('it');

export const customerFilter: typeof en.customerFilter = {
  label: 'Filtri dei clienti',
  search: 'Cerca clienti',
  filters: (shown) => (shown ? `Filtri (${shown})` : 'Filtri'),
  kpi: 'Indicatore',
  active: 'Filtri attivi',
  chip: (filter, value) => `${filter}: ${value}`,
  chipNot: (filter, value) => `${filter}: non ${value}`,
  remove: (chip) => `Rimuovi ${chip}`,
  removed: (chip) => `Filtro rimosso: ${chip}.`,
  clearAll: 'Cancella tutto',
  cleared: 'Tutti i filtri sono stati cancellati.',
  noCounts: 'Impossibile caricare i conteggi.',
  noTags: 'Impossibile caricare i tag.',
  notCounted: 'Questa origine non fornisce conteggi.',
  forbidden: 'Non si dispone dell’autorizzazione per vedere i conteggi.',
  noTarget: (id) => `for="${id}" non indica alcun customer-list nello stesso documento o shadow root.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'Filtra digitando',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'Digita filtri',
  choose: 'Scegli filtri',
  missing: 'Impossibile caricare il contenuto.',
  found: (count) =>
    choose(count, {
      one: `${count.shown} suggerimento`,
      many: `${count.shown} di suggerimenti`,
      other: `${count.shown} suggerimenti`,
    }),
  counting: 'Conteggio in corso…',
  problems: (count) =>
    choose(count, {
      one: `${count.shown} parte non è leggibile.`,
      many: `${count.shown} di parti non sono leggibili.`,
      other: `${count.shown} parti non sono leggibili.`,
    }),
  problem: {
    unknownFilter: (text) => `Il filtro “${text}” non esiste. Tra virgolette viene cercato come testo.`,
    unknownValue: (text, filter) => `“${text}” non è un valore di ${filter}.`,
    noValue: (_text, filter) => `Manca un valore di ${filter}.`,
    unclosedQuote: (text) => `Le virgolette prima di “${text}” non sono chiuse.`,
    afterQuote: () => 'Dopo le virgolette di chiusura va uno spazio o una virgola.',
    notText: (text) => `È possibile escludere solo filtri. Tra virgolette “-${text}” viene cercato come testo.`,
    notKpi: () => 'Un indicatore non può essere escluso.',
    secondKpi: (text) => `È possibile un solo indicatore; “${text}” viene ignorato.`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'Viste',
  shown: (view) => `Vista: ${view}`,
  list: 'Viste salvate',
  none: 'Ancora nessuna vista salvata.',
  name: 'Salva questi filtri come',
  save: 'Salva',
  replace: (view) => `Sostituisci “${view}”`,
  rename: (view) => `Rinomina ${view}`,
  newName: (view) => `Nuovo nome di ${view}`,
  apply: 'Rinomina',
  cancel: 'Annulla',
  taken: (view) => `Esiste già una vista “${view}”.`,
  remove: (view) => `Elimina ${view}`,
  question: (view) => `Eliminare la vista “${view}”?`,
  consequence: 'I clienti restano; vengono eliminati solo questi filtri salvati.',
  confirm: 'Elimina vista',
  chosen: (view) => `Vista attuale: ${view}`,
  saved: (view) => `Vista salvata: ${view}.`,
  renamed: (view) => `Nuovo nome: ${view}.`,
  removed: (view) => `Vista eliminata: ${view}.`,
  withoutText: 'Senza il testo cercato: potrebbe contenere il nome di un cliente, e questo browser non conserva nomi.',
  notKept: 'Questo browser non conserva nulla qui: le viste restano fino alla chiusura della pagina.',
};
