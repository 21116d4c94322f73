import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('fr');
const daysOf = (count: Count) => choose(count, { one: `${count.shown} jour`, other: `${count.shown} jours` });

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `Démarrer un essai pour ${customer}`,
  forNewCustomer: 'Démarrer un essai pour un nouveau client',
  displayName: 'Nom de l’organisation',
  adminEmail: 'Adresse e-mail de son administrateur',
  country: 'Pays',
  chooseCountry: 'Choisissez un pays',
  products: 'Produits',
  productsHint: 'Chacun avec le nombre de licences à essayer.',
  quantity: (product) => `Licences de ${product}`,
  licenses: 'licences',
  duration: 'Durée',
  days: daysOf,
  until: (date) => `jusqu’au ${date}`,
  starting: 'Démarrage de l’essai…',
  problem: {
    displayName: 'Saisissez le nom de l’organisation.',
    adminEmail: 'Saisissez une adresse e-mail, par exemple admin@example.com.',
    country: 'Choisissez un pays.',
    products: 'Choisissez au moins un produit.',
    quantity: 'Saisissez un nombre entier d’au moins 1.',
    durationDays: 'Choisissez la durée.',
  },
  failed: 'L’essai n’a pas pu être démarré.',
  conflict: 'Le client essaie déjà un de ces produits. Choisissez-en d’autres, ou prolongez l’essai en cours.',
  again:
    'Votre saisie est toujours là. Vous pouvez appuyer à nouveau sur le bouton : aucun deuxième essai ne sera démarré.',
  notOpened: 'Le formulaire n’a pas pu être ouvert.',
  started: (products, date, customer) =>
    customer
      ? `L’essai de ${products} pour ${customer} court jusqu’au ${date}.`
      : `L’essai de ${products} court jusqu’au ${date}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'Essais',
  none: 'Aucun essai pour le moment',
  noneHint: 'Le client n’a encore rien essayé.',
  noneRuns: 'Aucun essai n’est en cours.',
  over: 'Essais terminés',
  start: 'Début',
  end: 'Fin',
  products: 'Produits',
  licenses: (count) => choose(count, { one: `${count.shown} licence`, other: `${count.shown} licences` }),
  time: 'Temps',
  daysLeft: (count) => choose(count, { one: `${count.shown} jour restant`, other: `${count.shown} jours restants` }),
  endsToday: 'Se termine aujourd’hui',
  endsTomorrow: 'Se termine demain',
  endedYesterday: 'Terminé hier',
  ended: (count) =>
    choose(count, { one: `Terminé il y a ${count.shown} jour`, other: `Terminé il y a ${count.shown} jours` }),
  endedPlain: 'Terminé',
  bought: 'Il a été acheté.',
  passed: (days, of) => `Jours écoulés : ${days} sur ${of}`,
  used: (used, total) =>
    choose(total, {
      one: `Utilisée : ${used} sur ${total.shown} licence`,
      other: `Utilisées : ${used} sur ${total.shown} licences`,
    }),
  useUnknown: 'Utilisation non disponible dans cette source',
  short: (count) =>
    choose(count, {
      one: `Il manque ${count.shown} licence : il y en a plus d’attribuées que l’essai n’en a`,
      other: `Il manque ${count.shown} licences : il y en a plus d’attribuées que l’essai n’en a`,
    }),
  surplus: (count) =>
    choose(count, {
      one: `${count.shown} licence n’est pas encore attribuée`,
      other: `${count.shown} licences ne sont pas encore attribuées`,
    }),
  allAssigned: 'Toutes les licences sont attribuées',
  extend: (days) => `Prolonger de ${daysOf(days)}`,
  extendOf: (trial, days) => `Prolonger de ${daysOf(days)} : ${trial}`,
  extending: 'Prolongation en cours…',
  notLater: (date, days) =>
    `La prolongation n’est pas encore possible : dans ${daysOf(days)}, nous serons le ${date}, et l’essai dure déjà jusque-là.`,
  question: (trial) => `Prolonger ${trial} ?`,
  newEnd: (date, before) => `Se termine le ${date} au lieu du ${before}.`,
  runsAgain: (date, before) => `Reprend jusqu’au ${date}. L’essai s’était terminé le ${before}.`,
  confirm: 'Prolonger l’essai',
  extended: (trial, date) => `${trial} se termine maintenant le ${date}.`,
  extendFailed: (trial) => `${trial} : prolongation impossible.`,
  extendConflict: 'L’essai a été acheté entre-temps, ou il s’est terminé pour une autre raison.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'En cours',
  expired: 'Expiré',
  converted: 'Converti en abonnement',
};
