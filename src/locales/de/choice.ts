import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `${shown} ausgewählt`,
  allBut: (shown) => `alle außer ${shown}`,
  mode: 'Anzeigen',
  only: 'Nur diese',
  except: 'Alle außer diesen',
  search: (filter) => `In ${filter} suchen`,
  found: (shown) => `Gefunden: ${shown}`,
  noMatch: 'Keine Treffer.',
  nothing: 'Es gibt nichts auszuwählen.',
  counting: 'Wird gezählt …',
  waiting: 'Wird geladen …',
  clear: 'Löschen',
};

export const comboBox: typeof en.comboBox = {
  open: 'Vorschläge anzeigen',
  found: (shown) => `Vorschläge: ${shown}`,
  waiting: 'Suche läuft …',
  noMatch: 'Nichts gefunden.',
  failed: 'Die Vorschläge konnten nicht geladen werden.',
  required: 'Wählen Sie mindestens einen Eintrag.',
  unknown: 'Wählen Sie einen der Vorschläge.',
};
