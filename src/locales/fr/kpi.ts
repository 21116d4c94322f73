import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('fr');

const within = (days: Count) =>
  choose(days, { one: 'dans un délai d’un jour', other: `dans les ${days.shown} prochains jours` });

const inLastDays = (days: Count) =>
  choose(days, { one: 'au cours du dernier jour', other: `au cours des ${days.shown} derniers jours` });

const usedInSevenDays = 'Licences utilisées au cours des sept derniers jours';

export const section: typeof en.section = {
  overview: () => 'Vue d’ensemble',
  recent: (days) => `Clients ajoutés ${inLastDays(days)}`,
  expiring: (days) => `Expiration ${within(days)}`,
  renewing: (days) => `Renouvellement ${within(days)}`,
  'low-assignment': () => 'Faible attribution de licences',
  'over-limit': () => 'Clients au-delà de la limite de licences',
  'call-queue': () => 'Files d’attente d’appels, dernière semaine',
  callingUsage: () => 'Utilisation de Calling, dernière semaine',
  callQuality: () => 'Qualité d’appel, dernière semaine',
  features: () => 'Fonctionnalités d’appel avancées, dernière semaine',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'Nombre total de clients',
  'nearing-expiration': 'Expiration proche',
  'nearing-renewal': 'Renouvellement proche',
  'low-license-assignment': 'Faible attribution de licences',
  'over-license-limit': 'Limite de licences dépassée',
  'new-customers': 'Nouveaux clients',
  'total-licenses': 'Nombre total de licences',
  'expiring-customers': 'Clients avec expiration',
  'renewing-customers': 'Clients avec renouvellement',
  'low-assignment-customers': 'Clients avec une faible attribution',
  'overage-customers': 'Clients en dépassement',
  'license-assignment': 'Attribution des licences',
  'license-usage': 'Utilisation des licences',
  'license-usage-when-assigned': 'Utilisation des licences attribuées',
  'unassigned-licenses': 'Total des licences non attribuées',
  'licenses-in-overage': 'Total des licences en dépassement',
  'average-license-overage': 'Dépassement moyen de licences',
  'time-to-answer': 'Délai de réponse moyen',
  'wait-before-abandoned': 'Attente moyenne avant abandon',
  'abandoned-rate': 'Pourcentage moyen d’appels abandonnés',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () =>
    'Clients que votre organisation gère. Seuls comptent les clients qui ont Webex Meetings ou Webex Calling.',
  'nearing-expiration': (days) =>
    `Clients dont un abonnement ou un essai se termine ${within(days)}. Seuls comptent Webex Meetings et Webex Calling.`,
  'nearing-renewal': (days) =>
    `Clients dont un abonnement se renouvelle automatiquement ${within(days)}. Seuls comptent Webex Meetings et Webex Calling.`,
  'low-license-assignment': () =>
    'Clients qui ont attribué une part de leurs licences plus faible que vos autres clients.',
  'over-license-limit': () => 'Clients qui ont attribué plus de licences qu’ils n’en ont acheté.',
  'new-customers': (days) => `Clients dont un abonnement ou un essai a été ajouté ${inLastDays(days)}.`,
  'total-licenses': () => 'Toutes les licences des abonnements et essais ajoutés récemment.',
  'expiring-customers': (days) => `Clients dont un abonnement ou un essai se termine ${within(days)}.`,
  'renewing-customers': (days) => `Clients dont un abonnement se renouvelle automatiquement ${within(days)}.`,
  'low-assignment-customers': () =>
    'Clients qui ont attribué une part de leurs licences plus faible que des clients comparables.',
  'overage-customers': () => 'Clients dont un abonnement ou un essai compte plus de licences attribuées qu’achetées.',
  'license-assignment': () =>
    'Licences attribuées ÷ toutes les licences, sur tous les abonnements et essais de cette section.',
  'license-usage': () =>
    `${usedInSevenDays} ÷ toutes les licences, sur tous les abonnements et essais de cette section.`,
  'license-usage-when-assigned': () =>
    `${usedInSevenDays} ÷ licences attribuées, sur tous les abonnements et essais de cette section.`,
  'unassigned-licenses': () => 'Licences de cette section qui ont été achetées mais ne sont attribuées à personne.',
  'licenses-in-overage': () =>
    'Licences attribuées au-delà de ce qui a été acheté, sur tous les abonnements et essais.',
  'average-license-overage': () => 'Licences en dépassement ÷ clients en dépassement.',
  'time-to-answer': () =>
    'Temps d’attente des appelants jusqu’à la réponse d’un agent ou leur passage dans une autre file, en moyenne sur tous ces appels.',
  'wait-before-abandoned': () =>
    'Temps d’attente des appelants avant de raccrocher ou de laisser un message, en moyenne sur tous ces appels.',
  'abandoned-rate': () =>
    'Appels dont l’appelant a raccroché ou laissé un message avant qu’un agent soit disponible ÷ tous les appels présentés.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} depuis ${since}`,
  sincePrevious: 'la période précédente',
  sinceLastWeek: 'la semaine dernière',
  unchanged: (since) => `Aucun changement depuis ${since}`,
  percentagePoints: (points) =>
    choose(points, {
      one: `${points.shown} point de pourcentage`,
      other: `${points.shown} points de pourcentage`,
    }),
  explain: (label) => `Mode de calcul : ${label}`,
  filtering: 'Filtre la liste des clients',
  noValue: 'Non disponible dans cette source',
  nothingToDivide: 'Aucune part à calculer',
  speaksOf: (part, whole) =>
    `L’utilisation est connue pour ${part} sur ${whole.shown} ${choose(whole, { one: 'licence', other: 'licences' })}.`,
  unknownMetric: (metric, known) => `Il n’existe pas d’indicateur « ${metric} ». Indicateurs connus : ${known}.`,
  unknownSection: (section, known) => `Il n’existe pas de section « ${section} ». Sections connues : ${known}.`,
  sectionNeeded: (metric, sections) => `L’indicateur « ${metric} » a besoin de l’attribut section : ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `L’indicateur « ${metric} » n’est pas dans la section « ${section} », mais dans : ${sections}.`,
};
