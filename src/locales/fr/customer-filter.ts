import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('fr');

export const customerFilter: typeof en.customerFilter = {
  label: 'Filtres des clients',
  search: 'Rechercher des clients',
  filters: (shown) => (shown ? `Filtres (${shown})` : 'Filtres'),
  kpi: 'Indicateur',
  active: 'Filtres actifs',
  chip: (filter, value) => `${filter} : ${value}`,
  chipNot: (filter, value) => `${filter} : sauf ${value}`,
  remove: (chip) => `Retirer ${chip}`,
  removed: (chip) => `${chip} : filtre retiré.`,
  clearAll: 'Tout effacer',
  cleared: 'Tous les filtres ont été effacés.',
  noCounts: 'Les nombres n’ont pas pu être chargés.',
  noTags: 'Les étiquettes n’ont pas pu être chargées.',
  notCounted: 'Cette source ne compte pas.',
  forbidden: 'Vous n’êtes pas autorisé à voir les nombres.',
  noTarget: (id) => `for="${id}" ne désigne aucune customer-list dans le même document ou shadow root.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'Filtrer par saisie',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'Saisir des filtres',
  choose: 'Choisir des filtres',
  missing: 'Chargement impossible.',
  found: (count) => choose(count, { one: `${count.shown} suggestion`, other: `${count.shown} suggestions` }),
  counting: 'Calcul en cours…',
  problems: (count) =>
    choose(count, {
      one: `${count.shown} partie est illisible.`,
      other: `${count.shown} parties sont illisibles.`,
    }),
  problem: {
    unknownFilter: (text) => `Il n’existe pas de filtre « ${text} ». Entre guillemets, ce texte est recherché.`,
    unknownValue: (text, filter) => `« ${text} » n’est pas une valeur de ${filter}.`,
    noValue: (_text, filter) => `Il manque une valeur de ${filter}.`,
    unclosedQuote: (text) => `Le guillemet devant « ${text} » n’est pas fermé.`,
    afterQuote: () => 'Un guillemet fermant est suivi d’une espace ou d’une virgule.',
    notText: (text) => `Seuls des filtres peuvent être exclus. Entre guillemets, « -${text} » est recherché.`,
    notKpi: () => 'Un indicateur ne peut pas être exclu.',
    secondKpi: (text) => `Il ne peut y avoir qu’un seul indicateur ; « ${text} » ne compte pas.`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'Vues',
  shown: (view) => `Vue : ${view}`,
  list: 'Vues enregistrées',
  none: 'Aucune vue enregistrée pour le moment.',
  name: 'Enregistrer ces filtres sous',
  save: 'Enregistrer',
  replace: (view) => `Remplacer « ${view} »`,
  rename: (view) => `Renommer ${view}`,
  newName: (view) => `Nouveau nom de ${view}`,
  apply: 'Renommer',
  cancel: 'Annuler',
  taken: (view) => `Il existe déjà une vue « ${view} ».`,
  remove: (view) => `Supprimer ${view}`,
  question: (view) => `Supprimer la vue « ${view} » ?`,
  consequence: 'Les clients restent ; seuls ces filtres enregistrés sont supprimés.',
  confirm: 'Supprimer la vue',
  chosen: (view) => `Affichée : ${view}`,
  saved: (view) => `La vue ${view} a été enregistrée.`,
  renamed: (view) => `Vue renommée en ${view}.`,
  removed: (view) => `La vue ${view} a été supprimée.`,
  withoutText: 'Sans le texte recherché : il peut nommer un client, et ce navigateur ne conserve aucun nom.',
  notKept: 'Ce navigateur ne conserve rien ici : les vues durent jusqu’à la fermeture de la page.',
};
