import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('fr');

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'Ressources et aide',
  quickLinks: 'Liens rapides',
  featured: 'Ressources à la une',
  all: 'Toutes les ressources',
  search: 'Rechercher des ressources',
  category: 'Catégorie',
  type: 'Type',
  chip: (filter, value) => `${filter} : ${value}`,
  active: 'Filtres actifs',
  remove: (chip) => `Retirer le filtre ${chip}`,
  removed: (chip) => `Le filtre ${chip} a été retiré.`,
  clearAll: 'Tout effacer',
  cleared: 'La recherche et les filtres ont été effacés.',
  searching: 'Recherche en cours…',
  count: (total) => choose(total, { one: `${total.shown} ressource`, other: `${total.shown} ressources` }),
  found: (total) =>
    choose(total, { one: `${total.shown} ressource trouvée`, other: `${total.shown} ressources trouvées` }),
  shownOf: (shown, total) =>
    choose(total, {
      one: `${shown} sur ${total.shown} ressource affichée`,
      other: `${shown} sur ${total.shown} ressources affichées`,
    }),
  more: 'Afficher plus',
  loadingMore: 'Chargement de la suite…',
  restFailed: 'Les ressources suivantes n’ont pas pu être chargées.',
  sectionFailed: (section) => `${section} : chargement impossible.`,
  updated: (date) => `Mise à jour : ${date}`,
  newTab: '(s’ouvre dans un nouvel onglet)',
  none: {
    title: 'Aucune ressource pour le moment',
    hint: 'Les guides et les liens apparaîtront ici dès leur publication.',
  },
  noMatch: {
    title: 'Aucune ressource trouvée',
    hint: 'Vérifiez l’orthographe, cherchez moins de mots ou effacez les filtres.',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: 'Calling',
  meetings: 'Meetings',
  messaging: 'Messaging',
  sales: 'Ventes',
  administration: 'Gestion',
  training: 'Formation',
};

export const resourceType: typeof en.resourceType = {
  guide: 'Guide',
  course: 'Cours',
  document: 'Document',
  video: 'Vidéo',
  news: 'Actualité',
  link: 'Lien',
};
