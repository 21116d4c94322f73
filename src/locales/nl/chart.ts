import { pluralOf } from '../plural.js';
import type * as en from '../en/chart.js';

const choose = pluralOf('nl');

export const chart: typeof en.chart = {
  licenseTrend: 'Licentiedistributietrend',
  callingUsage: (weeks) => `Trend gespreksgebruikers naar gebruiksvolume in de afgelopen ${weeks.shown} weken`,
  callQuality: (weeks) => `Gesprekskwaliteit en -trend in de afgelopen ${weeks.shown} weken`,
  endpointQuality: 'Gesprekskwaliteit per eindpunttype',
  features: 'Functiegebruik per gesprek',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) =>
    `${what}: in ${weeks.shown} ${choose(weeks, { one: 'week', other: 'weken' })} gestegen van ${before} naar ${now}.`,
  fell: ({ what, now, before, weeks }) =>
    `${what}: in ${weeks.shown} ${choose(weeks, { one: 'week', other: 'weken' })} gedaald van ${before} naar ${now}.`,
  same: (what, now, weeks) =>
    `${what}: al ${weeks.shown} ${choose(weeks, { one: 'week', other: 'weken' })} gelijk op ${now}.`,
  only: (what, now) => `${what}: ${now}.`,
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'Licenties',
  now: (parts) => `Van ${parts.total} licenties zijn er ${parts.assigned} toegewezen en ${parts.used} gebruikt.`,
  usedUnknown: (parts) =>
    `Van ${parts.total} licenties zijn er ${parts.assigned} toegewezen; hoeveel er worden gebruikt is niet beschikbaar.`,
  gap: 'Toegewezen licenties die niemand gebruikt',
};
