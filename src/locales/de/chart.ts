import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/chart.js';

const choose = pluralOf('de');

const weeksLong = (weeks: Count) => choose(weeks, { one: `${weeks.shown} Woche`, other: `${weeks.shown} Wochen` });

const overLast = (weeks: Count) =>
  choose(weeks, { one: 'in der letzten Woche', other: `in den letzten ${weeks.shown} Wochen` });

const licenses = (total: Count) => `${total.shown} ${choose(total, { one: 'Lizenz', other: 'Lizenzen' })}`;

/** "60 % sind": of one license it is. */
const share = (part: string, of: Count) => `${choose(of, { one: 'ist', other: 'sind' })} ${part}`;

export const chart: typeof en.chart = {
  licenseTrend: 'Trend der Lizenzverteilung',
  callingUsage: (weeks) => `Trend der Calling-Benutzer nach Nutzungsvolumen ${overLast(weeks)}`,
  callQuality: (weeks) => `Anrufqualität und Trend ${overLast(weeks)}`,
  endpointQuality: 'Anrufqualität nach Endpunkttyp',
  features: 'Nutzung der Funktionen nach Anrufen',
  week: 'Woche vom',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}: in ${weeksLong(weeks)} von ${before} auf ${now} gestiegen.`,
  fell: ({ what, now, before, weeks }) => `${what}: in ${weeksLong(weeks)} von ${before} auf ${now} gefallen.`,
  same: (what, now, weeks) => `${what}: seit ${weeksLong(weeks)} unverändert ${now}.`,
  again: (what, now, weeks) => `${what}: ${now}, wie ${weeksLong(weeks)} zuvor.`,
  only: (what, now) => `${what}: ${now}.`,
  noneSince: (weeks) =>
    choose(weeks, {
      one: 'Für die letzte Woche gibt es keine Zahl.',
      other: `Für die letzten ${weeks.shown} Wochen gibt es keine Zahl.`,
    }),
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'Lizenzen',
  now: ({ total, assigned, used }) =>
    `Von ${licenses(total)} ${share(assigned, total)} zugewiesen und ${used} genutzt.`,
  none: 'Es gibt keine Lizenzen.',
  usedUnknown: ({ total, assigned }) =>
    `Von ${licenses(total)} ${share(assigned, total)} zugewiesen; wie viele genutzt werden, ist nicht verfügbar.`,
  assignedUnknown: ({ total, used }) =>
    `Von ${licenses(total)} ${choose(total, { one: 'wird', other: 'werden' })} ${used} genutzt; wie viele zugewiesen sind, ist nicht verfügbar.`,
  totalOnly: (total) => `${licenses(total)}; wie viele zugewiesen und genutzt sind, ist nicht verfügbar.`,
  gap: 'Zugewiesene Lizenzen, die niemand nutzt',
  speaksOf: (part, whole) => `Die Nutzung ist für ${part} von ${licenses(whole)} bekannt.`,
};
