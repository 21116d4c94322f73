import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('fr');

export const action: typeof en.action = {
  launchOrganization: 'Lancer l’organisation',
  launchMyOrganization: 'Lancer mon organisation',
  startTrial: 'Démarrer un essai',
  retry: 'Réessayer',
  refresh: 'Actualiser',
  close: 'Fermer',
  cancel: 'Annuler',
};

export const state: typeof en.state = {
  loading: 'Chargement',
  unprinted: 'Ceci était encore en cours de chargement lors de l’impression de la page.',
  dataAsOf: (moment) => `Données du ${moment}`,
  weekOf: (week) => `Semaine du ${week}`,
  outdated: 'Ces données sont plus anciennes qu’une actualisation hebdomadaire.',
  stale: 'Actualisation impossible. Vous voyez les dernières données connues.',
  invalidRows: (count) =>
    choose(count, {
      one: `${count.shown} ligne n’a pas pu être lue et n’est pas affichée.`,
      other: `${count.shown} lignes n’ont pas pu être lues et ne sont pas affichées.`,
    }),
  incomplete: (came, total) => `La source en a envoyé ${came} sur ${total}.`,
  notAvailable: 'Non disponible dans cette source',
  waitsFor: (attribute) => `Choisissez ce qu’il faut afficher : ${attribute} n’est pas défini.`,
  waits: 'Rien à afficher pour le moment.',
};

export const empty: typeof en.empty = {
  noData: { title: 'Pas encore de données', hint: 'Les données apparaîtront ici dès qu’il y en aura.' },
  noMatch: {
    title: 'Aucun résultat pour ces filtres',
    hint: 'Modifiez ou effacez un filtre pour en voir plus.',
    clear: 'Effacer tous les filtres',
  },
  noPermission: {
    title: 'Aucune autorisation',
    hint: 'Votre rôle ne donne pas accès à ceci. Un administrateur complet du partenaire peut changer cela.',
  },
  notOffered: {
    title: 'Non proposé ici',
    hint: 'La source de données de ce portail ne propose pas ceci.',
  },
  notBought: {
    title: (product) => `Aucun client n’a ${product}`,
    hint: 'Ces chiffres apparaîtront dès qu’un de vos clients achètera le produit.',
  },
};

export const error: typeof en.error = {
  config: 'Cet élément n’a pas de source de données.',
  configHint: 'Placez-le dans un <partner-hub api-base="https://…/api">, ou définissez source="demo" pour l’essayer.',
  diagnoseHint: 'Ajoutez ?hub-diagnose à l’adresse pour en savoir plus.',
  auth: 'Vous êtes déconnecté.',
  forbidden: 'Vous n’avez pas d’autorisation pour cela.',
  notFound: 'Élément introuvable.',
  conflict: 'Ce n’est pas possible dans l’état actuel.',
  invalid: 'Le serveur n’a pas accepté la demande.',
  network: 'Le serveur est injoignable.',
  timeout: 'Le serveur a mis trop de temps à répondre.',
  rateLimited: 'Trop de demandes ont été envoyées.',
  unavailable: 'Le serveur n’est pas disponible actuellement.',
  notOffered: 'Cette source de données ne propose pas ceci.',
  server: 'Le serveur a signalé une erreur.',
  badData: 'Le serveur a envoyé des données illisibles.',
  render: 'Affichage impossible.',
  codeMissing: 'Une partie de cette page n’existe plus.',
  codeMissingHint: 'Rechargez la page.',
  perhapsDone: 'La modification a peut-être été effectuée malgré tout.',
  retryIn: (duration) => `Réessayez dans ${duration}.`,
  trackingId: (id) => `ID de suivi : ${id}`,
  loggedOut: 'Vous êtes déconnecté. Aucune donnée n’est affichée.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Traductions en temps réel',
};
