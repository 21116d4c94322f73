import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

const licenses = (count: Count) => choose(count, { one: `${count.shown} license`, other: `${count.shown} licenses` });
/** What ends or renews, with its licenses where they are known. */
const holding = (what: string, count: Count | undefined) => (count ? `${what} with ${licenses(count)}` : what);

/** What needs attention, across customers. Figures, names and days arrive as they are shown; `when`: "in 9 days". */
export const attention = {
  heading: 'Needs attention',
  count: (count: Count) =>
    choose(count, {
      one: `${count.shown} customer needs attention`,
      other: `${count.shown} customers need attention`,
    }),
  /** Not everything could be looked at. */
  countAtLeast: (count: Count) =>
    choose(count, {
      one: `At least ${count.shown} customer needs attention`,
      other: `At least ${count.shown} customers need attention`,
    }),
  none: 'No customer needs attention now.',
  noneOfPart: 'Nothing was found in what could be looked at.',
  noneShown: 'Everything here is set aside for now.',
  /** The rules, as a reason begins. */
  rule: {
    suspended: 'Suspended',
    expired: 'Expired',
    overLimit: 'Over license limit',
    expiring: 'Expiring',
    trialEnding: 'Trial about to end',
    poorCalls: 'Poor call quality',
    abandonedCalls: 'Abandoned calls',
    unusedLicenses: 'Unused licenses',
    noRecentActivity: 'No recent activity',
  },
  reason: {
    suspended: (count?: Count) =>
      count
        ? choose(count, {
            one: `${count.shown} license is affected.`,
            other: `${count.shown} licenses are affected.`,
          })
        : 'How many licenses are affected is not known.',
    /** `when`: when an administrator last signed in, "4 months ago"; absent: none ever did. */
    expired: (when?: string) =>
      when
        ? `Nothing runs any more. An administrator last signed in ${when}.`
        : 'Nothing runs any more. No administrator ever signed in.',
    overLimit: (over: Count, assigned: string, total: string, subscriptions: Count) => {
      const where = subscriptions.value > 1 ? ` in ${subscriptions.shown} subscriptions` : '';
      return `${licenses(over)} more than bought: ${assigned} assigned, ${total} bought${where}.`;
    },
    expiring: (when: string, date: string, count?: Count) =>
      `${holding('A subscription', count)} ends ${when} (${date}).`,
    expiringTrial: (when: string, date: string, count?: Count) =>
      `${holding('A trial', count)} ends ${when} (${date}).`,
    expiringSeveral: (subscriptions: Count, when: string, date: string, count?: Count) =>
      `${holding(`${subscriptions.shown} subscriptions`, count)} end, the first ${when} (${date}).`,
    trialEnding: (when: string, date: string, use: { used: string; total: Count; share: string }) =>
      `It ends ${when} (${date}) and is in use: ${use.used} of ${licenses(use.total)} (${use.share}).`,
    trialEndingSeveral: (
      trials: Count,
      when: string,
      date: string,
      use: { used: string; total: Count; share: string },
    ) =>
      `${trials.shown} trials end, the first ${when} (${date}), and are in use: ${use.used} of ${licenses(use.total)} (${use.share}).`,
    /** How many of how many licenses, and by what they count as unused. */
    unusedLicenses: (when: string, date: string, waste: { unused: string; total: Count; share: string; by: string }) =>
      `Renews ${when} (${date}): ${waste.unused} of ${licenses(waste.total)} (${waste.share}) ${waste.by}.`,
    unusedLicensesSeveral: (
      subscriptions: Count,
      when: string,
      date: string,
      waste: { unused: string; total: Count; share: string; by: string },
    ) =>
      `${subscriptions.shown} subscriptions renew, the first ${when} (${date}): ${waste.unused} of ${licenses(waste.total)} (${waste.share}) ${waste.by}.`,
    poorCalls: (share: string, bad: string, of: string, week: string) =>
      `${share} of the measured call legs were poor: ${bad} of ${of}, week of ${week}.`,
    abandonedCalls: (share: string, bad: string, of: string, week: string) =>
      `${share} of the calls in queues were abandoned: ${bad} of ${of}, week of ${week}.`,
    noRecentActivity: (when?: string, count?: Count) => {
      const last = when ? `An administrator last signed in ${when}` : 'No administrator ever signed in';
      return count ? `${last}, for ${licenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'not used in the last 3 months',
    week: 'not used in the last 7 days',
    assigned: 'not assigned',
    mixed: 'not used',
  },
  advice: {
    suspended: 'Settle what is unpaid, so that the customer can work again.',
    expired: 'Offer a new subscription.',
    overLimit: 'Offer more licenses, or take some back.',
    expiring: 'Agree on what follows before it ends.',
    trialEnding: 'Offer a subscription now.',
    poorCalls: 'Look at the network and the devices with the customer.',
    abandonedCalls: 'Look at the staffing of the queues with the customer.',
    unusedLicenses: 'Help the customer to use them, or renew fewer.',
    noRecentActivity: 'Call the customer.',
  },
  /** Links to where a customer is looked after. */
  open: {
    subscriptions: 'Open subscriptions',
    trials: 'Open trials',
    admins: 'Open administrators',
  },
  /** The name of a link or button of a customer, where several stand on the screen. */
  ofCustomer: (label: string, customer: string) => `${label}: ${customer}`,
  weight: 'Weight',
  points: (points: string) => `Weight ${points} of 100`,
  more: (count: Count) => `Show ${count.shown} more`,
  shown: (shown: string, total: string) => `${shown} of ${total} are shown`,
  /** The button that sets a reason aside, and its name: which reason, of whom. */
  notNow: 'Not now',
  notNowOf: (rule: string, customer: string) => `Not now: ${rule}, ${customer}`,
  /** What was looked at, as it is named where it was not. */
  part: {
    suspended: 'suspended customers',
    expired: 'expired customers',
    noRecentActivity: 'customers without recent activity',
    expiring: 'expiring subscriptions',
    renewing: 'renewing subscriptions',
    overLimit: 'subscriptions over the license limit',
    callQuality: 'call quality',
    callQueues: 'call queues',
  },
  partOf: (part: string, product: string) => `${part} (${product})`,
  parts: {
    awaited: (parts: string) => `Still on the way: ${parts}.`,
    failed: (parts: string) => `Not looked at: ${parts}.`,
    stale: (parts: string) => `Not up to date: ${parts}.`,
    allInList: 'Show all in the list',
  },
  /** Of a part that is too long only the beginning was looked at. */
  cut: {
    largest: (part: string, shown: string, total: string) =>
      `Looked at in “${part}”: the ${shown} largest of ${total}.`,
    next: (part: string, shown: string, total: string) => `Looked at in “${part}”: the first ${shown} of ${total}.`,
    worst: (part: string, shown: string, total: string) => `Looked at in “${part}”: the ${shown} worst of ${total}.`,
    some: (part: string, shown: string, total: string) => `Looked at in “${part}”: ${shown} of ${total}.`,
  },
  /** Opens how the order comes about. */
  rankingTitle: 'How this is ranked',
};
