import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');
/** As British English does: no comma before the last. */
const either = eitherOf('en-GB');

const calls = (count: Count) => `${count.shown} ${choose(count, { one: 'call', other: 'calls' })}`;

export const callingTable = {
  count: (count: Count) => choose(count, { one: `${count.shown} customer`, other: `${count.shown} customers` }),
  narrowed: (point: string) => `Narrowed to the chosen point: ${point}`,
  widen: 'Show all',
};

export const quality = {
  good: 'Good',
  poor: 'Poor',
  notAvailable: 'Not available',
  /** Why call legs are poor; each is followed by its number, or names a column of a file. A leg may have several reasons. */
  causes: { packetLoss: 'loss', latency: 'latency', jitter: 'jitter' },
};

/** The quality of calls by week. */
export const callQuality = {
  rate: 'Poor calls (%)',
  poorCalls: 'Poor calls',
  poorShare: 'Poor (%)',
  notAvailableShare: 'Not available (%)',
  legs: 'Call legs',
  target: (share: string) => `Target ${share}`,
  aboveTarget: (target: string) => `The last week is above the target of ${target}.`,
  meetsTarget: (target: string) => `The last week meets the target of ${target}.`,
  /** When a call leg is poor; the limits themselves are poor already. Latency and jitter are in milliseconds. One that is absent makes no leg poor; one is there. */
  thresholds: ({ loss, latency, jitter }: { loss?: string; latency?: string; jitter?: string }) => {
    const limits = either([
      loss && `${loss} packet loss`,
      latency && `${latency} ms latency`,
      jitter && `${jitter} ms jitter`,
    ]);
    return `A call leg is poor from ${limits}. Without media it is not available.`;
  },
  sinceBefore: (points: Count) =>
    choose(points, {
      one: `Since the week before: ${points.shown} percentage point.`,
      other: `Since the week before: ${points.shown} percentage points.`,
    }),
  sameAsBefore: 'No change since the week before.',
  /** The newest weeks have calls of which no quality was measured, or no calls: 0 of 0. */
  notMeasuredSince: (weeks: Count) =>
    choose(weeks, {
      one: 'In the last week no quality was measured.',
      other: `In the last ${weeks.shown} weeks no quality was measured.`,
    }),
};

/** Users by how much they call. */
export const usage = {
  users: 'Users',
  activeUsers: 'Users who called',
  /** A volume of calls in a week; `most` is absent for the open end. */
  bucket: (least: Count, most?: Count) => {
    if (most === undefined) return `${calls(least)} or more`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType = {
  webexAppDesktop: 'Webex app, desktop',
  webexAppMobile: 'Webex app, mobile',
  webexAppWeb: 'Webex app, web',
  deskPhone: 'Desk phone',
  roomDevice: 'Room device',
  dect: 'DECT phone',
  thirdPartyDevice: 'Third-party device',
  msTeams: 'Microsoft Teams',
  gateway: 'Gateway',
  unknown: 'Unknown',
};

/** The quality of calls by endpoint type. */
export const endpoints = {
  label: 'Endpoint type',
  poorShare: 'Poor (%)',
  legs: 'Call legs',
  worst: (endpoint: string, share: string) => `${endpoint} has the largest share of poor calls: ${share}.`,
  /** Several types share the largest share. */
  worstTogether: (endpoints: string, share: string) => `${endpoints} have the largest share of poor calls: ${share}.`,
  /** There is one type only, or all are alike. */
  alike: (share: string) => `${share} of the calls were poor.`,
  nonePoor: 'No call was poor.',
};

export const feature = {
  callQueue: 'Call queue',
  huntGroup: 'Hunt group',
  autoAttendant: 'Auto attendant',
  callPark: 'Call park',
  callPickup: 'Call pickup',
  simultaneousRing: 'Simultaneous ring',
  callForward: 'Call forward',
  transfer: 'Transfer',
  recording: 'Recording',
  voicemail: 'Voicemail',
  paging: 'Paging',
};

/** How much the advanced features are used. `names` is a list of them: "Paging and Recording". */
export const features = {
  label: 'Feature',
  calls: 'Calls',
  share: 'Share of all feature calls',
  shareTitle: 'Share',
  customers: 'Customers that use it',
  customersTitle: 'Customers',
  least: (name: string, count: Count) => `${name} is used least: in ${calls(count)}. Help customers to apply it.`,
  leastTogether: (names: string, count: Count) =>
    `${names} are used least: in ${calls(count)} each. Help customers to apply them.`,
  /** Too many to be named. */
  leastMany: (features: string, count: Count) =>
    `${features} features are used least: in ${calls(count)} each. Help customers to apply them.`,
  unused: (name: string) => `${name} was not used. Help customers to apply it.`,
  unusedTogether: (names: string) => `${names} were not used. Help customers to apply them.`,
  unusedMany: (features: string) => `${features} features were not used at all. Help customers to apply them.`,
  noneUsed: 'None of these features was used. Help customers to apply them.',
  /** There is one feature only, or all are alike. */
  alike: (count: Count) => `Each feature was used in ${calls(count)}.`,
  only: (name: string, count: Count) => `${name} was used in ${calls(count)}.`,
  onlyQueues: 'Only customers with the call queue feature count.',
};

/** Why a Calling answer has nothing to show. */
export const noCalling = {
  title: 'No calling data for this period',
  hint: 'As soon as calls are measured, they appear here.',
};
