import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/calling.js';

const choose = pluralOf('fr');
const either = eitherOf('fr');

const calls = (count: Count) => `${count.shown} ${choose(count, { one: 'appel', other: 'appels' })}`;

export const callingTable: typeof en.callingTable = {
  count: (count) => choose(count, { one: `${count.shown} client`, other: `${count.shown} clients` }),
  narrowed: (point) => `Limité au point choisi : ${point}`,
  widen: 'Tout afficher',
};

export const quality: typeof en.quality = {
  good: 'Bonne',
  poor: 'Mauvaise',
  notAvailable: 'Non disponible',
  causes: { packetLoss: 'perte', latency: 'latence', jitter: 'gigue' },
};

export const callQuality: typeof en.callQuality = {
  rate: 'Mauvais appels (%)',
  poorCalls: 'Mauvais appels',
  poorShare: 'Mauvais (%)',
  notAvailableShare: 'Non disponible (%)',
  legs: 'Segments d’appel',
  target: (share) => `Objectif ${share}`,
  aboveTarget: (target) => `La dernière semaine est au-dessus de l’objectif de ${target}.`,
  meetsTarget: (target) => `La dernière semaine atteint l’objectif de ${target}.`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `${loss} de perte de paquets`,
      latency && `${latency} ms de latence`,
      jitter && `${jitter} ms de gigue`,
    ]);
    return `Un segment d’appel est mauvais à partir de ${limits}. Sans média, la qualité n’est pas disponible.`;
  },
  sinceBefore: (points) =>
    choose(points, {
      one: `Depuis la semaine précédente : ${points.shown} point de pourcentage.`,
      other: `Depuis la semaine précédente : ${points.shown} points de pourcentage.`,
    }),
  sameAsBefore: 'Aucun changement depuis la semaine précédente.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'Au cours de la dernière semaine, aucune qualité n’a été mesurée.',
      other: `Au cours des ${weeks.shown} dernières semaines, aucune qualité n’a été mesurée.`,
    }),
};

export const usage: typeof en.usage = {
  users: 'Utilisateurs',
  activeUsers: 'Utilisateurs ayant appelé',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} ou plus`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'Application Webex, ordinateur',
  webexAppMobile: 'Application Webex, mobile',
  webexAppWeb: 'Application Webex, web',
  deskPhone: 'Téléphone de bureau',
  roomDevice: 'Appareil de salle',
  dect: 'Téléphone DECT',
  thirdPartyDevice: 'Appareil tiers',
  msTeams: 'Microsoft Teams',
  gateway: 'Passerelle',
  unknown: 'Inconnu',
};

export const endpoints: typeof en.endpoints = {
  label: 'Type de terminal',
  poorShare: 'Mauvais (%)',
  legs: 'Segments d’appel',
  worst: (endpoint, share) => `${endpoint} : la plus grande part de mauvais appels, ${share}.`,
  worstTogether: (endpoints, share) => `${endpoints} : la plus grande part de mauvais appels, ${share} chacun.`,
  alike: (share) => `${share} des appels étaient mauvais.`,
  nonePoor: 'Aucun appel n’était mauvais.',
};

export const feature: typeof en.feature = {
  callQueue: 'File d’attente d’appels',
  huntGroup: 'Groupe de recherche',
  autoAttendant: 'Standard automatique',
  callPark: 'Parcage d’appels',
  callPickup: 'Interception d’appels',
  simultaneousRing: 'Sonnerie simultanée',
  callForward: 'Renvoi d’appels',
  transfer: 'Transfert',
  recording: 'Enregistrement',
  voicemail: 'Messagerie vocale',
  paging: 'Annonce de groupe',
};

export const features: typeof en.features = {
  label: 'Fonctionnalité',
  calls: 'Appels',
  share: 'Part de tous les appels avec fonctionnalités',
  shareTitle: 'Part',
  customers: 'Clients qui l’utilisent',
  customersTitle: 'Clients',
  least: (name, count) =>
    `Fonctionnalité la moins utilisée : ${name}, dans ${calls(count)}. Aidez les clients à s’en servir.`,
  leastTogether: (names, count) =>
    `Fonctionnalités les moins utilisées : ${names}, dans ${calls(count)} chacune. Aidez les clients à s’en servir.`,
  leastMany: (features, count) =>
    `${features} fonctionnalités sont les moins utilisées : dans ${calls(count)} chacune. Aidez les clients à s’en servir.`,
  unused: (name) => `Fonctionnalité non utilisée : ${name}. Aidez les clients à s’en servir.`,
  unusedTogether: (names) => `Fonctionnalités non utilisées : ${names}. Aidez les clients à s’en servir.`,
  unusedMany: (features) =>
    `${features} fonctionnalités n’ont pas du tout été utilisées. Aidez les clients à s’en servir.`,
  noneUsed: 'Aucune de ces fonctionnalités n’a été utilisée. Aidez les clients à s’en servir.',
  alike: (count) => `Chaque fonctionnalité a été utilisée dans ${calls(count)}.`,
  only: (name, count) => `${name} : fonctionnalité utilisée dans ${calls(count)}.`,
  onlyQueues: 'Seuls comptent les clients qui ont la fonctionnalité File d’attente d’appels.',
};

export const noCalling: typeof en.noCalling = {
  title: 'Aucune donnée d’appel pour cette période',
  hint: 'Les appels apparaîtront ici dès qu’ils seront mesurés.',
};
