import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('it');

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'Risorse e assistenza',
  quickLinks: 'Collegamenti rapidi',
  featured: 'Risorse in evidenza',
  all: 'Tutte le risorse',
  search: 'Cerca risorse',
  category: 'Categoria',
  type: 'Tipo',
  chip: (filter, value) => `${filter}: ${value}`,
  active: 'Filtri attivi',
  remove: (chip) => `Rimuovi il filtro ${chip}`,
  removed: (chip) => `Il filtro ${chip} è stato rimosso.`,
  clearAll: 'Cancella tutto',
  cleared: 'Ricerca e filtri sono stati cancellati.',
  searching: 'Ricerca in corso…',
  count: (total) =>
    choose(total, {
      one: `${total.shown} risorsa`,
      many: `${total.shown} di risorse`,
      other: `${total.shown} risorse`,
    }),
  found: (total) =>
    choose(total, {
      one: `${total.shown} risorsa trovata`,
      many: `${total.shown} di risorse trovate`,
      other: `${total.shown} risorse trovate`,
    }),
  shownOf: (shown, total) =>
    choose(total, {
      one: `${shown} su ${total.shown} risorsa visualizzata`,
      many: `${shown} su ${total.shown} di risorse visualizzate`,
      other: `${shown} su ${total.shown} risorse visualizzate`,
    }),
  more: 'Mostra altro',
  loadingMore: 'Caricamento di altri elementi…',
  restFailed: 'Impossibile caricare le risorse successive.',
  sectionFailed: (section) => `${section}: caricamento non riuscito.`,
  updated: (date) => `Aggiornamento: ${date}`,
  newTab: '(si apre in una nuova scheda)',
  none: {
    title: 'Ancora nessuna risorsa',
    hint: 'Guide e collegamenti compaiono qui non appena vengono pubblicati.',
  },
  noMatch: {
    title: 'Nessuna risorsa trovata',
    hint: 'Controllare l’ortografia, cercare meno parole o cancellare i filtri.',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: 'Chiamate',
  meetings: 'Riunioni',
  messaging: 'Messaggistica',
  sales: 'Vendite',
  administration: 'Amministrazione',
  training: 'Formazione',
};

export const resourceType: typeof en.resourceType = {
  guide: 'Guida',
  course: 'Corso',
  document: 'Documento',
  video: 'Video',
  news: 'Notizia',
  link: 'Collegamento',
};
