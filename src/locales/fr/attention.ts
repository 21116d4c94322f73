import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/attention.js';

const choose = pluralOf('fr');

const licenses = (count: Count) => choose(count, { one: `${count.shown} licence`, other: `${count.shown} licences` });
const holding = (what: string, count: Count | undefined) => (count ? `${what} avec ${licenses(count)}` : what);

export const attention: typeof en.attention = {
  heading: 'À traiter',
  count: (count) =>
    choose(count, { one: `${count.shown} client à traiter`, other: `${count.shown} clients à traiter` }),
  countAtLeast: (count) =>
    choose(count, {
      one: `Au moins ${count.shown} client à traiter`,
      other: `Au moins ${count.shown} clients à traiter`,
    }),
  none: 'Aucun client ne demande votre attention pour le moment.',
  noneOfPart: 'Rien n’a été trouvé dans ce qui a pu être examiné.',
  noneShown: 'Tout est mis de côté pour le moment.',
  rule: {
    suspended: 'Suspendu',
    expired: 'Expiré',
    overLimit: 'Limite de licences dépassée',
    expiring: 'Expire',
    trialEnding: 'Essai bientôt terminé',
    poorCalls: 'Mauvaise qualité d’appel',
    abandonedCalls: 'Appels abandonnés',
    unusedLicenses: 'Licences inutilisées',
    noRecentActivity: 'Aucune activité récente',
  },
  reason: {
    suspended: (count) =>
      count
        ? choose(count, {
            one: `${count.shown} licence est concernée.`,
            other: `${count.shown} licences sont concernées.`,
          })
        : 'Le nombre de licences concernées n’est pas connu.',
    expired: (when) =>
      when
        ? `Plus rien n’est en cours. Dernière connexion d’un administrateur : ${when}.`
        : 'Plus rien n’est en cours. Aucun administrateur ne s’est jamais connecté.',
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? ` dans ${subscriptions.shown} abonnements` : '';
      return `${licenses(over)} au-delà des achats : ${assigned} attribuées, ${total} achetées${where}.`;
    },
    expiring: (when, date, count) => `${holding('Un abonnement', count)} se termine ${when} (${date}).`,
    expiringTrial: (when, date, count) => `${holding('Un essai', count)} se termine ${when} (${date}).`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(`${subscriptions.shown} abonnements`, count)} se terminent, le premier ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `Il se termine ${when} (${date}) et il est utilisé : ${used} sur ${licenses(total)} (${share}).`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trials.shown} essais se terminent, le premier ${when} (${date}), et ils sont utilisés : ${used} sur ${licenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `Renouvellement ${when} (${date}) : ${unused} sur ${licenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptions.shown} abonnements se renouvellent, le premier ${when} (${date}) : ${unused} sur ${licenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) =>
      `${share} des segments d’appel mesurés étaient mauvais : ${bad} sur ${of}, semaine du ${week}.`,
    abandonedCalls: (share, bad, of, week) =>
      `${share} des appels en file d’attente ont été abandonnés : ${bad} sur ${of}, semaine du ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when
        ? `Dernière connexion d’un administrateur : ${when}`
        : 'Aucun administrateur ne s’est jamais connecté';
      return count ? `${last}, pour ${licenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'non utilisées au cours des 3 derniers mois',
    week: 'non utilisées au cours des 7 derniers jours',
    assigned: 'non attribuées',
    mixed: 'non utilisées',
  },
  advice: {
    suspended: 'Réglez ce qui reste impayé, afin que le client puisse travailler à nouveau.',
    expired: 'Proposez un nouvel abonnement.',
    overLimit: 'Proposez davantage de licences, ou reprenez-en.',
    expiring: 'Convenez de la suite avant la fin.',
    trialEnding: 'Proposez un abonnement maintenant.',
    poorCalls: 'Examinez le réseau et les appareils avec le client.',
    abandonedCalls: 'Examinez les effectifs des files d’attente avec le client.',
    unusedLicenses: 'Aidez le client à les utiliser, ou renouvelez-en moins.',
    noRecentActivity: 'Appelez le client.',
  },
  open: {
    subscriptions: 'Ouvrir les abonnements',
    trials: 'Ouvrir les essais',
    admins: 'Ouvrir les administrateurs',
  },
  ofCustomer: (label, customer) => `${label} : ${customer}`,
  weight: 'Poids',
  points: (points) => `Poids ${points} sur 100`,
  more: (count) => `Afficher ${count.shown} de plus`,
  shown: (shown, total) => `${shown} sur ${total} affichés`,
  notNow: 'Plus tard',
  notNowOf: (rule, customer) => `Plus tard : ${rule}, ${customer}`,
  part: {
    suspended: 'clients suspendus',
    expired: 'clients expirés',
    noRecentActivity: 'clients sans activité récente',
    expiring: 'abonnements arrivant à expiration',
    renewing: 'abonnements à renouveler',
    overLimit: 'abonnements au-delà de la limite de licences',
    callQuality: 'qualité d’appel',
    callQueues: 'files d’attente d’appels',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `Encore attendu : ${parts}.`,
    failed: (parts) => `Non examiné : ${parts}.`,
    stale: (parts) => `Pas à jour : ${parts}.`,
    allInList: 'Tout afficher dans la liste',
  },
  cut: {
    largest: (part, shown, total) => `Examiné dans « ${part} » : les ${shown} plus grands sur ${total}.`,
    next: (part, shown, total) => `Examiné dans « ${part} » : les ${shown} premiers sur ${total}.`,
    worst: (part, shown, total) => `Examiné dans « ${part} » : les ${shown} plus mauvais sur ${total}.`,
    some: (part, shown, total) => `Examiné dans « ${part} » : ${shown} sur ${total}.`,
  },
  rankingTitle: 'Comment l’ordre est établi',
};
