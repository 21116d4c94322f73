import type * as en from '../en/choice.js';

/** A filter, in Dutch. */
export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `${shown} gekozen`,
  allBut: (shown) => `alles behalve ${shown}`,
  mode: 'Tonen',
  only: 'Alleen deze',
  except: 'Alles behalve deze',
  search: (filter) => `Zoeken in ${filter}`,
  found: (shown) => `Gevonden: ${shown}`,
  noMatch: 'Niets gevonden.',
  nothing: 'Er is niets om uit te kiezen.',
  counting: 'Bezig met tellen…',
  waiting: 'Bezig met laden…',
  clear: 'Wissen',
};

/** A field with suggestions, in Dutch. */
export const comboBox: typeof en.comboBox = {
  open: 'Suggesties tonen',
  found: (shown) => `Suggesties: ${shown}`,
  waiting: 'Bezig met zoeken…',
  noMatch: 'Niets gevonden.',
  failed: 'De suggesties konden niet worden geladen.',
  required: 'Kies er minstens één.',
  unknown: 'Kies een van de suggesties.',
};
