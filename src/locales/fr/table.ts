import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'Abonnements ajoutés récemment',
  expiring: 'Abonnements arrivant à expiration',
  renewing: 'Abonnements bientôt renouvelés',
  lowAssignment: 'Abonnements à faible attribution de licences',
  overLimit: 'Abonnements en dépassement de licences',
  callingUsage: 'Clients et utilisation',
  callQuality: 'Clients et qualité d’appel',
  callQueue: 'Clients et utilisation des fonctionnalités',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `Les lignes derrière l’indicateur « ${label} »`,
  back: 'Retour à l’indicateur',
};

export const column: typeof en.column = {
  customer: 'Client',
  subscriptionId: 'ID d’abonnement',
  enterpriseTrial: 'Essai entreprise',
  addedDate: 'Jours depuis l’ajout',
  total: 'Total des licences',
  assigned: 'Utilisées/attribuées/disponibles',
  assignmentChange: 'Variation hebdomadaire de l’attribution',
  usageChange: 'Variation hebdomadaire de l’utilisation',
  endDate: 'Jours avant expiration',
  usedLast3Months: 'Utilisation des 3 derniers mois',
  renewalDate: 'Jours avant renouvellement',
  addedMonths: 'Mois depuis l’ajout',
  assignedShare: 'Licences attribuées (%)',
  endMonths: 'Mois restants',
  autoRenew: 'Renouvellement automatique ?',
  usedShare: 'Licences utilisées (%)',
  licenses: 'Licences Calling',
  activeUsers: 'Utilisateurs actifs',
  calls: 'Appels',
  minutes: 'Minutes d’appel',
  callsPerUser: 'Appels par utilisateur actif',
  change: 'Variation par rapport à la semaine précédente',
  legs: 'Segments d’appel',
  poorShare: 'Mauvais (%)',
  poorBecause: 'Mauvais à cause de',
  notAvailableShare: 'Non disponible (%)',
  queues: 'Files d’attente',
  offered: 'Appels présentés',
  answered: 'Répondus',
  abandonedShare: 'Abandonnés (%)',
  timeToAnswer: 'Délai de réponse moyen',
  waitBeforeAbandoned: 'Attente moyenne avant abandon',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ ${difference} de plus`,
  fewer: (difference) => `↓ ${difference} de moins`,
  points: (points) => `${points} pts`,
  worse: (difference) => `↑ ${difference} : dégradation`,
  better: (difference) => `↓ ${difference} : amélioration`,
  same: 'Aucun changement',
};

export const missing: typeof en.missing = {
  unknown: 'La source n’a pas de chiffre ici.',
  weekBefore: 'Il n’y a pas de chiffres pour la semaine précédente.',
  renewal: 'Il ne se renouvelle pas automatiquement.',
  licenses: 'Aucune part : il n’y a pas de licences.',
  activeUsers: 'Aucune moyenne : personne n’a appelé.',
  legs: 'Aucune part : il n’y a pas eu de segments d’appel.',
  measured: 'Aucune part : aucun segment d’appel n’a pu être mesuré.',
  offered: 'Aucune part : aucun appel n’a été présenté.',
  answered: 'Aucune moyenne : aucun appel n’a reçu de réponse.',
  abandoned: 'Aucune moyenne : aucun appel n’a été abandonné.',
};
