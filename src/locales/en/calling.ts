import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

export const callingTable = {
  count: (count: Count) => choose(count, { one: `${count.shown} customer`, other: `${count.shown} customers` }),
  narrowed: (point: string) => `Narrowed to the chosen point: ${point}`,
  widen: 'Show all',
};

export const quality = {
  good: 'Good',
  poor: 'Poor',
  notAvailable: 'Not available',
  /** Why call legs are poor, each with its number; a leg may have several reasons. */
  because: (loss: string, latency: string, jitter: string) => `loss ${loss} · latency ${latency} · jitter ${jitter}`,
};

export const callQuality = {
  rate: 'Poor calls (%)',
  poorCalls: 'Poor calls',
  target: (share: string) => `Target ${share}`,
  aboveTarget: (target: string) => `The last week is above the target of ${target}.`,
  meetsTarget: (target: string) => `The last week meets the target of ${target}.`,
  /** When a call leg is poor; the limits themselves are poor already. Latency and jitter are in milliseconds. */
  thresholds: (limits: { loss: string; latency: string; jitter: string }) =>
    `A call leg is poor from ${limits.loss} packet loss, ${limits.latency} ms latency or ${limits.jitter} ms jitter. Without media it is not available.`,
  sinceBefore: (points: string) => `Since the week before: ${points} percentage points.`,
  sameAsBefore: 'No change since the week before.',
};

export const usage = {
  users: 'Users',
  activeUsers: 'Users who called',
  /** A volume of calls in a week; `most` is absent for the open end. */
  bucket: (least: string, most?: string) => {
    if (most === undefined) return `${least} calls or more`;
    return least === most ? `${least} calls` : `${least}–${most} calls`;
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

export const endpoints = {
  label: 'Endpoint type',
  poorShare: 'Poor (%)',
  legs: 'Call legs',
  worst: (endpoint: string, share: string) => `${endpoint} has the largest share of poor calls: ${share}.`,
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

export const features = {
  label: 'Feature',
  calls: 'Calls',
  share: 'Share of all feature calls',
  shareTitle: 'Share',
  customers: 'Customers that use it',
  customersTitle: 'Customers',
  least: (feature: string, calls: string) => `${feature} is used least: ${calls} calls. Help customers to apply it.`,
  onlyQueues: 'Only customers with the call queue feature count.',
};
