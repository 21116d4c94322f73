import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

export const chart = {
  licenseTrend: 'License distribution trend',
  callingUsage: (weeks: Count) => `Calling users trend by usage volume over the last ${weeks.shown} weeks`,
  callQuality: (weeks: Count) => `Call quality and trend over the last ${weeks.shown} weeks`,
  endpointQuality: 'Call quality by endpoint type',
  features: 'Feature usage by calls',
};

export const trend = {
  rose: ({ what, now, before, weeks }: { what: string; now: string; before: string; weeks: Count }) =>
    `${what} rose to ${now} from ${before} in ${weeks.shown} ${choose(weeks, { one: 'week', other: 'weeks' })}.`,
  fell: ({ what, now, before, weeks }: { what: string; now: string; before: string; weeks: Count }) =>
    `${what} fell to ${now} from ${before} in ${weeks.shown} ${choose(weeks, { one: 'week', other: 'weeks' })}.`,
  same: (what: string, now: string, weeks: Count) =>
    `${what} stayed at ${now} for ${weeks.shown} ${choose(weeks, { one: 'week', other: 'weeks' })}.`,
  only: (what: string, now: string) => `${what}: ${now}.`,
};

export const licenseTrend = {
  count: 'Licenses',
  now: (parts: { total: string; assigned: string; used: string }) =>
    `Of ${parts.total} licenses, ${parts.assigned} are assigned and ${parts.used} are used.`,
  usedUnknown: (parts: { total: string; assigned: string }) =>
    `Of ${parts.total} licenses, ${parts.assigned} are assigned; how many are used is not available.`,
  gap: 'Assigned licenses that nobody uses',
};
