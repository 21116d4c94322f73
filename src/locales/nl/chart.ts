import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/chart.js';

const choose = pluralOf('nl');

const inWeeks = (weeks: Count) => `${weeks.shown} ${choose(weeks, { one: 'week', other: 'weken' })}`;

const lastWeeks = (weeks: Count) =>
  choose(weeks, { one: 'de afgelopen week', other: `de afgelopen ${weeks.shown} weken` });

const ofLicenses = (total: Count) => `${total.shown} ${choose(total, { one: 'licentie', other: 'licenties' })}`;

export const chart: typeof en.chart = {
  licenseTrend: 'Licentiedistributietrend',
  callingUsage: (weeks) => `Trend gespreksgebruikers naar gebruiksvolume in ${lastWeeks(weeks)}`,
  callQuality: (weeks) => `Gesprekskwaliteit en -trend in ${lastWeeks(weeks)}`,
  endpointQuality: 'Gesprekskwaliteit per eindpunttype',
  features: 'Functiegebruik per gesprek',
  week: 'Week van',
};

/** What happened to a figure over some weeks, in Dutch. */
export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}: in ${inWeeks(weeks)} gestegen van ${before} naar ${now}.`,
  fell: ({ what, now, before, weeks }) => `${what}: in ${inWeeks(weeks)} gedaald van ${before} naar ${now}.`,
  same: (what, now, weeks) => `${what}: al ${inWeeks(weeks)} gelijk op ${now}.`,
  again: (what, now, weeks) => `${what}: ${now}, net als ${inWeeks(weeks)} eerder.`,
  only: (what, now) => `${what}: ${now}.`,
  noneSince: (weeks) =>
    choose(weeks, {
      one: 'Voor de laatste week is er geen cijfer.',
      other: `Voor de laatste ${weeks.shown} weken zijn er geen cijfers.`,
    }),
};

/** The license trend, in Dutch. */
export const licenseTrend: typeof en.licenseTrend = {
  count: 'Licenties',
  now: ({ total, assigned, used }) => `Van ${ofLicenses(total)} is ${assigned} toegewezen en ${used} in gebruik.`,
  none: 'Er zijn geen licenties.',
  usedUnknown: ({ total, assigned }) =>
    `Van ${ofLicenses(total)} is ${assigned} toegewezen; hoeveel er worden gebruikt is niet beschikbaar.`,
  assignedUnknown: ({ total, used }) =>
    `Van ${ofLicenses(total)} is ${used} in gebruik; hoeveel er zijn toegewezen is niet beschikbaar.`,
  totalOnly: (total) => `${ofLicenses(total)}; hoeveel er zijn toegewezen en worden gebruikt is niet beschikbaar.`,
  gap: 'Toegewezen licenties die niemand gebruikt',
  speaksOf: (part, whole) => `Van ${part} van ${ofLicenses(whole)} is het gebruik bekend.`,
};
