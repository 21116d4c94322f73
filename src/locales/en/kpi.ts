import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

const within = (days: Count) => choose(days, { one: 'within a day', other: `within ${days.shown} days` });

const lastDays = (days: Count) => choose(days, { one: 'last day', other: `last ${days.shown} days` });

export const section = {
  overview: () => 'Overview',
  recent: (days: Count) => `Recently added customers within the ${lastDays(days)}`,
  expiring: (days: Count) => `Expiring ${within(days)}`,
  renewing: (days: Count) => `Renewing in the ${choose(days, { one: 'next day', other: `next ${days.shown} days` })}`,
  'low-assignment': () => 'Low license assignment',
  'over-limit': () => 'Customers over the license limit',
  'call-queue': () => 'Call queue insights in the last week',
  callingUsage: () => 'Calling usage in the last week',
  callQuality: () => 'Call quality in the last week',
  features: () => 'Advanced calling features in the last week',
};

export const kpi = {
  'total-customers': 'Total customers',
  'nearing-expiration': 'Nearing expiration',
  'nearing-renewal': 'Nearing renewal',
  'low-license-assignment': 'Low license assignment',
  'over-license-limit': 'Over license limit',
  'new-customers': 'New customers',
  'total-licenses': 'Total licenses',
  'expiring-customers': 'Expiring customers',
  'renewing-customers': 'Renewing customers',
  'low-assignment-customers': 'Customers with low assignment',
  'overage-customers': 'Customers with overage',
  'license-assignment': 'License assignment',
  'license-usage': 'License usage',
  'license-usage-when-assigned': 'License usage when assigned',
  'unassigned-licenses': 'Total unassigned licenses',
  'licenses-in-overage': 'Total licenses in overage',
  'average-license-overage': 'Average license overage',
  'time-to-answer': 'Average time to answer',
  'wait-before-abandoned': 'Average wait time before abandoned',
  'abandoned-rate': 'Average percentage of abandoned calls',
};

export const kpiExplanation = {
  'total-customers': () =>
    'Customers that your organization manages. Only customers with Webex Meetings or Webex Calling count.',
  'nearing-expiration': (days: Count) =>
    `Customers with a subscription or trial that ends ${within(days)}. Only Webex Meetings and Webex Calling count.`,
  'nearing-renewal': (days: Count) =>
    `Customers with a subscription that is set to renew automatically ${within(days)}. Only Webex Meetings and Webex Calling count.`,
  'low-license-assignment': () =>
    'Customers that have assigned a smaller share of their licenses than your other customers.',
  'over-license-limit': () => 'Customers that have assigned more licenses than they bought.',
  'new-customers': (days: Count) => `Customers with a subscription or trial that was added in the ${lastDays(days)}.`,
  'total-licenses': () => 'All licenses of the recently added subscriptions and trials together.',
  'expiring-customers': (days: Count) => `Customers with a subscription or trial that ends ${within(days)}.`,
  'renewing-customers': (days: Count) => `Customers with a subscription that renews automatically ${within(days)}.`,
  'low-assignment-customers': () =>
    'Customers that have assigned a smaller share of their licenses than comparable customers.',
  'overage-customers': () =>
    'Customers with a subscription or trial in which more licenses are assigned than were bought.',
  'license-assignment': () => 'Assigned licenses ÷ all licenses, over all subscriptions and trials of this section.',
  'license-usage': () =>
    'Licenses used in the last seven days ÷ all licenses, over all subscriptions and trials of this section.',
  'license-usage-when-assigned': () =>
    'Licenses used in the last seven days ÷ assigned licenses, over all subscriptions and trials of this section.',
  'unassigned-licenses': () => 'Licenses that were bought but are assigned to nobody, in this section.',
  'licenses-in-overage': () => 'Licenses that are assigned beyond what was bought, over all subscriptions and trials.',
  'average-license-overage': () => 'Licenses in overage ÷ customers with an overage.',
  'time-to-answer': () =>
    'How long callers waited until an agent answered or they moved to another queue, averaged over all of those calls.',
  'wait-before-abandoned': () =>
    'How long callers waited before they hung up or left a message, averaged over all of those calls.',
  'abandoned-rate': () =>
    'Calls whose caller hung up or left a message before an agent was available ÷ all calls offered.',
};

export const kpiCard = {
  change: (change: string, since: string) => `${change} since ${since}`,
  sincePrevious: 'the previous period',
  sinceLastWeek: 'last week',
  unchanged: (since: string) => `No change since ${since}`,
  percentagePoints: (points: Count) =>
    `${points.shown} ${choose(points, { one: 'percentage point', other: 'percentage points' })}`,
  explain: (label: string) => `How ${label} is computed`,
  filtering: 'Filters the customer list',
  noValue: 'Not available from this source',
  nothingToDivide: 'Nothing to count a share of',
  /** Of how many of all licenses the figure speaks. */
  speaksOf: (part: string, whole: Count) =>
    `Use is known of ${part} of ${whole.shown} ${choose(whole, { one: 'license', other: 'licenses' })}.`,
  unknownMetric: (metric: string, known: string) => `There is no metric “${metric}”. Known: ${known}.`,
  unknownSection: (section: string, known: string) => `There is no section “${section}”. Known: ${known}.`,
  sectionNeeded: (metric: string, sections: string) =>
    `The metric “${metric}” needs the attribute section: ${sections}.`,
  wrongSection: (metric: string, section: string, sections: string) =>
    `The metric “${metric}” is not in the section “${section}”, but in: ${sections}.`,
};
