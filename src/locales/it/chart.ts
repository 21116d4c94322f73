import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/chart.js';

const choose = pluralOf('it');

const inWeeks = (weeks: Count) =>
  choose(weeks, {
    one: `${weeks.shown} settimana`,
    many: `${weeks.shown} di settimane`,
    other: `${weeks.shown} settimane`,
  });

const overLast = (weeks: Count) =>
  choose(weeks, { one: 'nell’ultima settimana', other: `nelle ultime ${inWeeks(weeks)}` });

const ofLicenses = (total: Count) =>
  choose(total, { one: `${total.shown} licenza`, many: `${total.shown} di licenze`, other: `${total.shown} licenze` });

export const chart: typeof en.chart = {
  licenseTrend: 'Tendenza della distribuzione delle licenze',
  callingUsage: (weeks) => `Tendenza degli utenti di chiamata per volume di utilizzo ${overLast(weeks)}`,
  callQuality: (weeks) => `Qualità delle chiamate e tendenza ${overLast(weeks)}`,
  endpointQuality: 'Qualità delle chiamate per tipo di endpoint',
  features: 'Utilizzo delle funzioni per chiamate',
  week: 'Settimana dal',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}: aumento da ${before} a ${now} in ${inWeeks(weeks)}.`,
  fell: ({ what, now, before, weeks }) => `${what}: calo da ${before} a ${now} in ${inWeeks(weeks)}.`,
  same: (what, now, weeks) => `${what}: valore stabile a ${now} da ${inWeeks(weeks)}.`,
  again: (what, now, weeks) => `${what}: ${now}, come ${inWeeks(weeks)} prima.`,
  only: (what, now) => `${what}: ${now}.`,
  noneSince: (weeks) =>
    choose(weeks, {
      one: 'Nessun dato per l’ultima settimana.',
      other: `Nessun dato per le ultime ${inWeeks(weeks)}.`,
    }),
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'Licenze',
  now: ({ total, assigned, used }) => `Su ${ofLicenses(total)}: ${assigned} assegnato, ${used} in uso.`,
  none: 'Non ci sono licenze.',
  usedUnknown: ({ total, assigned }) =>
    `Su ${ofLicenses(total)}: ${assigned} assegnato; il dato sull’utilizzo non è disponibile.`,
  assignedUnknown: ({ total, used }) =>
    `Su ${ofLicenses(total)}: ${used} in uso; il dato sull’assegnazione non è disponibile.`,
  totalOnly: (total) => `${ofLicenses(total)}; i dati su assegnazione e utilizzo non sono disponibili.`,
  gap: 'Licenze assegnate che nessuno utilizza',
  speaksOf: (part, whole) => `L’utilizzo è noto per ${part} su ${ofLicenses(whole)}.`,
};
