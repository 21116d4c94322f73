import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `selezione: ${shown}`,
  allBut: (shown) => `tutto tranne ${shown}`,
  mode: 'Mostra',
  only: 'Solo la selezione',
  except: 'Tutto tranne la selezione',
  search: (filter) => `Cerca in ${filter}`,
  found: (shown) => `Risultati: ${shown}`,
  noMatch: 'Nessuna corrispondenza.',
  nothing: 'Non c’è nulla tra cui scegliere.',
  counting: 'Conteggio in corso…',
  waiting: 'Caricamento in corso…',
  clear: 'Cancella',
};

export const comboBox: typeof en.comboBox = {
  open: 'Mostra suggerimenti',
  found: (shown) => `Suggerimenti: ${shown}`,
  waiting: 'Ricerca in corso…',
  noMatch: 'Nessun risultato.',
  failed: 'Impossibile caricare i suggerimenti.',
  required: 'Scegliere almeno un elemento.',
  unknown: 'Scegliere uno dei suggerimenti.',
};
