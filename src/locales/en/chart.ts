import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

/** A figure at two moments, as it is written. */
export interface Change {
  readonly what: string;
  readonly now: string;
  readonly before: string;
  readonly weeks: Count;
}

const inWeeks = (weeks: Count) => `${weeks.shown} ${choose(weeks, { one: 'week', other: 'weeks' })}`;

export const chart = {
  licenseTrend: 'License distribution trend',
  callingUsage: (weeks: Count) => `Calling users trend by usage volume over the last ${weeks.shown} weeks`,
  callQuality: (weeks: Count) => `Call quality and trend over the last ${weeks.shown} weeks`,
  endpointQuality: 'Call quality by endpoint type',
  features: 'Feature usage by calls',
};

/** What happened to a figure over some weeks. */
export const trend = {
  rose: ({ what, now, before, weeks }: Change) => `${what} rose to ${now} from ${before} in ${inWeeks(weeks)}.`,
  fell: ({ what, now, before, weeks }: Change) => `${what} fell to ${now} from ${before} in ${inWeeks(weeks)}.`,
  same: (what: string, now: string, weeks: Count) => `${what} stayed at ${now} for ${inWeeks(weeks)}.`,
  only: (what: string, now: string) => `${what}: ${now}.`,
  /** Follows what is said of the weeks before: the newest have no figure. */
  noneSince: (weeks: Count) =>
    choose(weeks, {
      one: 'There is no figure for the last week.',
      other: `There is no figure for the last ${weeks.shown} weeks.`,
    }),
};

/** The license trend. */
export const licenseTrend = {
  count: 'Licenses',
  now: (parts: { total: string; assigned: string; used: string }) =>
    `Of ${parts.total} licenses, ${parts.assigned} are assigned and ${parts.used} are used.`,
  none: 'There are no licenses.',
  usedUnknown: (parts: { total: string; assigned: string }) =>
    `Of ${parts.total} licenses, ${parts.assigned} are assigned; how many are used is not available.`,
  assignedUnknown: (parts: { total: string; used: string }) =>
    `Of ${parts.total} licenses, ${parts.used} are used; how many are assigned is not available.`,
  totalOnly: (total: string) => `${total} licenses; how many are assigned and used is not available.`,
  gap: 'Assigned licenses that nobody uses',
  /** Of how many of all licenses the used ones are. */
  speaksOf: (part: string, whole: string) => `Use is known of ${part} of ${whole} licenses.`,
};
