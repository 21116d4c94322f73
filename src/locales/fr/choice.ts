import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `choix : ${shown}`,
  allBut: (shown) => `tout sauf ${shown}`,
  mode: 'Afficher',
  only: 'Uniquement ceux-ci',
  except: 'Tout sauf ceux-ci',
  search: (filter) => `Rechercher dans ${filter}`,
  found: (shown) => `Résultats : ${shown}`,
  noMatch: 'Aucun résultat.',
  nothing: 'Il n’y a rien à choisir.',
  counting: 'Calcul en cours…',
  waiting: 'Chargement…',
  clear: 'Effacer',
};

export const comboBox: typeof en.comboBox = {
  open: 'Afficher les suggestions',
  found: (shown) => `Suggestions trouvées : ${shown}`,
  waiting: 'Recherche en cours…',
  noMatch: 'Aucun résultat.',
  failed: 'Les suggestions n’ont pas pu être chargées.',
  required: 'Faites au moins un choix.',
  unknown: 'Choisissez une des suggestions.',
};
