import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/chart.js';

const choose = pluralOf('pt-BR');

const inWeeks = (weeks: Count) =>
  choose(weeks, {
    one: `${weeks.shown} semana`,
    many: `${weeks.shown} de semanas`,
    other: `${weeks.shown} semanas`,
  });

const overLast = (weeks: Count) => choose(weeks, { one: 'na última semana', other: `nas últimas ${inWeeks(weeks)}` });

const ofLicenses = (total: Count) =>
  choose(total, {
    one: `${total.shown} licença`,
    many: `${total.shown} de licenças`,
    other: `${total.shown} licenças`,
  });

export const chart: typeof en.chart = {
  licenseTrend: 'Tendência de distribuição de licenças',
  callingUsage: (weeks) => `Tendência de usuários de chamadas por volume de uso ${overLast(weeks)}`,
  callQuality: (weeks) => `Qualidade de chamada e tendência ${overLast(weeks)}`,
  endpointQuality: 'Qualidade de chamada por tipo de endpoint',
  features: 'Uso de funcionalidades por chamadas',
  week: 'Semana de',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}: aumento de ${before} para ${now} em ${inWeeks(weeks)}.`,
  fell: ({ what, now, before, weeks }) => `${what}: queda de ${before} para ${now} em ${inWeeks(weeks)}.`,
  same: (what, now, weeks) => `${what}: valor estável em ${now} há ${inWeeks(weeks)}.`,
  again: (what, now, weeks) => `${what}: ${now}, o mesmo que ${inWeeks(weeks)} antes.`,
  only: (what, now) => `${what}: ${now}.`,
  noneSince: (weeks) =>
    choose(weeks, {
      one: 'Não há dados da última semana.',
      other: `Não há dados das últimas ${inWeeks(weeks)}.`,
    }),
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'Licenças',
  now: ({ total, assigned, used }) => `Em ${ofLicenses(total)}: atribuição de ${assigned}, uso de ${used}.`,
  none: 'Não há licenças.',
  usedUnknown: ({ total, assigned }) =>
    `Em ${ofLicenses(total)}: atribuição de ${assigned}; o dado de uso não está disponível.`,
  assignedUnknown: ({ total, used }) =>
    `Em ${ofLicenses(total)}: uso de ${used}; o dado de atribuição não está disponível.`,
  totalOnly: (total) => `${ofLicenses(total)}; os dados de atribuição e uso não estão disponíveis.`,
  gap: 'Licenças atribuídas que ninguém usa',
  speaksOf: (part, whole) => `O uso é conhecido para ${part} de ${ofLicenses(whole)}.`,
};
