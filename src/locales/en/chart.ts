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

const overLast = (weeks: Count) =>
  choose(weeks, { one: 'in the last week', other: `over the last ${weeks.shown} weeks` });

const ofLicenses = (total: Count) => `${total.shown} ${choose(total, { one: 'license', other: 'licenses' })}`;

/** "60% are": of one license it is. */
const share = (part: string, of: Count) => `${part} ${choose(of, { one: 'is', other: 'are' })}`;

export const chart = {
  licenseTrend: 'License distribution trend',
  callingUsage: (weeks: Count) => `Calling users trend by usage volume ${overLast(weeks)}`,
  callQuality: (weeks: Count) => `Call quality and trend ${overLast(weeks)}`,
  endpointQuality: 'Call quality by endpoint type',
  features: 'Feature usage by calls',
  week: 'Week of',
};

/** What happened to a figure over some weeks. */
export const trend = {
  rose: ({ what, now, before, weeks }: Change) => `${what} rose to ${now} from ${before} in ${inWeeks(weeks)}.`,
  fell: ({ what, now, before, weeks }: Change) => `${what} fell to ${now} from ${before} in ${inWeeks(weeks)}.`,
  same: (what: string, now: string, weeks: Count) => `${what} stayed at ${now} for ${inWeeks(weeks)}.`,
  /** At the beginning and the end; between them it was another, or there was none. */
  again: (what: string, now: string, weeks: Count) => `${what}: ${now}, the same as ${inWeeks(weeks)} earlier.`,
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
  now: ({ total, assigned, used }: { total: Count; assigned: string; used: string }) =>
    `Of ${ofLicenses(total)}, ${share(assigned, total)} assigned and ${share(used, total)} used.`,
  none: 'There are no licenses.',
  usedUnknown: ({ total, assigned }: { total: Count; assigned: string }) =>
    `Of ${ofLicenses(total)}, ${share(assigned, total)} assigned; how many are used is not available.`,
  assignedUnknown: ({ total, used }: { total: Count; used: string }) =>
    `Of ${ofLicenses(total)}, ${share(used, total)} used; how many are assigned is not available.`,
  totalOnly: (total: Count) => `${ofLicenses(total)}; how many are assigned and used is not available.`,
  gap: 'Assigned licenses that nobody uses',
  /** Of how many of all licenses the used ones are. */
  speaksOf: (part: string, whole: Count) => `Use is known of ${part} of ${ofLicenses(whole)}.`,
};
