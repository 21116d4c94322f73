import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/chart.js';

const choose = pluralOf('pl');

/** In the genitive: "od 1 tygodnia", "od 2 tygodni". */
const ofWeeks = (weeks: Count) =>
  choose(weeks, {
    one: `${weeks.shown} tygodnia`,
    few: `${weeks.shown} tygodni`,
    many: `${weeks.shown} tygodni`,
    other: `${weeks.shown} tygodnia`,
  });

const ofLastWeeks = (weeks: Count) =>
  choose(weeks, {
    one: 'ostatniego tygodnia',
    few: `ostatnich ${ofWeeks(weeks)}`,
    many: `ostatnich ${ofWeeks(weeks)}`,
    other: `ostatniego ${ofWeeks(weeks)}`,
  });

const licenses = (total: Count) =>
  choose(total, {
    one: `${total.shown} licencja`,
    few: `${total.shown} licencje`,
    many: `${total.shown} licencji`,
    other: `${total.shown} licencji`,
  });

export const chart: typeof en.chart = {
  licenseTrend: 'Trend dystrybucji licencji',
  callingUsage: (weeks) => `Trend użytkowników połączeń według intensywności użycia w ciągu ${ofLastWeeks(weeks)}`,
  callQuality: (weeks) => `Jakość połączeń i jej trend w ciągu ${ofLastWeeks(weeks)}`,
  endpointQuality: 'Jakość połączeń według typu punktu końcowego',
  features: 'Użycie funkcji według połączeń',
  week: 'Tydzień od',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}: wzrost z ${before} do ${now} w ciągu ${ofWeeks(weeks)}.`,
  fell: ({ what, now, before, weeks }) => `${what}: spadek z ${before} do ${now} w ciągu ${ofWeeks(weeks)}.`,
  same: (what, now, weeks) => `${what}: bez zmian (${now}) od ${ofWeeks(weeks)}.`,
  again: (what, now, weeks) => `${what}: ${now}, tak jak w danych sprzed ${ofWeeks(weeks)}.`,
  only: (what, now) => `${what}: ${now}.`,
  noneSince: (weeks) => `Brak danych z ${ofLastWeeks(weeks)}.`,
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'Licencje',
  now: ({ total, assigned, used }) =>
    `Spośród ${total.shown} licencji przypisano ${assigned}, a w użyciu jest ${used}.`,
  none: 'Nie ma licencji.',
  usedUnknown: ({ total, assigned }) =>
    `Spośród ${total.shown} licencji przypisano ${assigned}; dane o użyciu są niedostępne.`,
  assignedUnknown: ({ total, used }) =>
    `Spośród ${total.shown} licencji w użyciu jest ${used}; dane o przypisaniu są niedostępne.`,
  totalOnly: (total) => `${licenses(total)}; dane o przypisaniu i użyciu są niedostępne.`,
  gap: 'Przypisane licencje, których nikt nie używa',
  speaksOf: (part, whole) => `Użycie jest znane dla ${part} z ${whole.shown} licencji.`,
};
