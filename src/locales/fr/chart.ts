import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/chart.js';

const choose = pluralOf('fr');

const inWeeks = (weeks: Count) => choose(weeks, { one: `${weeks.shown} semaine`, other: `${weeks.shown} semaines` });

const overLast = (weeks: Count) =>
  choose(weeks, { one: 'au cours de la dernière semaine', other: `au cours des ${weeks.shown} dernières semaines` });

const licenses = (total: Count) => choose(total, { one: `${total.shown} licence`, other: `${total.shown} licences` });

/** “60 % sont attribuées”: of one license it is. */
const share = (part: string, of: Count, what: string) =>
  choose(of, { one: `${part} est ${what}`, other: `${part} sont ${what}s` });

export const chart: typeof en.chart = {
  licenseTrend: 'Évolution de la répartition des licences',
  callingUsage: (weeks) => `Évolution des utilisateurs de Calling par volume d’utilisation ${overLast(weeks)}`,
  callQuality: (weeks) => `Qualité d’appel et évolution ${overLast(weeks)}`,
  endpointQuality: 'Qualité d’appel par type de terminal',
  features: 'Utilisation des fonctionnalités par appels',
  week: 'Semaine du',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what} : hausse de ${before} à ${now} en ${inWeeks(weeks)}.`,
  fell: ({ what, now, before, weeks }) => `${what} : baisse de ${before} à ${now} en ${inWeeks(weeks)}.`,
  same: (what, now, weeks) => `${what} : stable à ${now} depuis ${inWeeks(weeks)}.`,
  again: (what, now, weeks) => `${what} : ${now}, comme ${inWeeks(weeks)} plus tôt.`,
  only: (what, now) => `${what} : ${now}.`,
  noneSince: (weeks) =>
    choose(weeks, {
      one: 'Il n’y a pas de chiffre pour la dernière semaine.',
      other: `Il n’y a pas de chiffre pour les ${weeks.shown} dernières semaines.`,
    }),
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'Licences',
  now: ({ total, assigned, used }) =>
    `Sur ${licenses(total)}, ${share(assigned, total, 'attribuée')} et ${share(used, total, 'utilisée')}.`,
  none: 'Il n’y a pas de licences.',
  usedUnknown: ({ total, assigned }) =>
    `Sur ${licenses(total)}, ${share(assigned, total, 'attribuée')} ; le nombre de licences utilisées n’est pas disponible.`,
  assignedUnknown: ({ total, used }) =>
    `Sur ${licenses(total)}, ${share(used, total, 'utilisée')} ; le nombre de licences attribuées n’est pas disponible.`,
  totalOnly: (total) => `${licenses(total)} ; le nombre de licences attribuées et utilisées n’est pas disponible.`,
  gap: 'Licences attribuées que personne n’utilise',
  speaksOf: (part, whole) => `L’utilisation est connue pour ${part} sur ${licenses(whole)}.`,
};
