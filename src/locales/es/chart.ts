import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/chart.js';

const choose = pluralOf('es');

const inWeeks = (weeks: Count) =>
  choose(weeks, {
    one: `${weeks.shown} semana`,
    many: `${weeks.shown} de semanas`,
    other: `${weeks.shown} semanas`,
  });

const overLast = (weeks: Count) =>
  choose(weeks, { one: 'en la última semana', other: `en las últimas ${inWeeks(weeks)}` });

const ofLicenses = (total: Count) =>
  choose(total, {
    one: `${total.shown} licencia`,
    many: `${total.shown} de licencias`,
    other: `${total.shown} licencias`,
  });

export const chart: typeof en.chart = {
  licenseTrend: 'Tendencia de distribución de licencias',
  callingUsage: (weeks) => `Tendencia de usuarios de llamadas por volumen de uso ${overLast(weeks)}`,
  callQuality: (weeks) => `Calidad de llamadas y tendencia ${overLast(weeks)}`,
  endpointQuality: 'Calidad de llamadas por tipo de terminal',
  features: 'Uso de funciones por llamadas',
  week: 'Semana del',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}: aumento de ${before} a ${now} en ${inWeeks(weeks)}.`,
  fell: ({ what, now, before, weeks }) => `${what}: descenso de ${before} a ${now} en ${inWeeks(weeks)}.`,
  same: (what, now, weeks) => `${what}: estable en ${now} desde hace ${inWeeks(weeks)}.`,
  again: (what, now, weeks) => `${what}: ${now}, igual que ${inWeeks(weeks)} antes.`,
  only: (what, now) => `${what}: ${now}.`,
  noneSince: (weeks) =>
    choose(weeks, {
      one: 'No hay datos de la última semana.',
      other: `No hay datos de las últimas ${inWeeks(weeks)}.`,
    }),
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'Licencias',
  now: ({ total, assigned, used }) => `De ${ofLicenses(total)}, el ${assigned} está asignado y el ${used} está en uso.`,
  none: 'No hay licencias.',
  usedUnknown: ({ total, assigned }) =>
    `De ${ofLicenses(total)}, el ${assigned} está asignado; el dato de cuántas se usan no está disponible.`,
  assignedUnknown: ({ total, used }) =>
    `De ${ofLicenses(total)}, el ${used} está en uso; el dato de cuántas están asignadas no está disponible.`,
  totalOnly: (total) => `${ofLicenses(total)}; el dato de cuántas están asignadas y en uso no está disponible.`,
  gap: 'Licencias asignadas que nadie usa',
  speaksOf: (part, whole) => `Se conoce el uso de ${part} de ${ofLicenses(whole)}.`,
};
