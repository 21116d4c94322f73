import { knownCodes, schemaOf } from '../contract/contract.js';
import { by, byText, byTexts, type List } from './list.js';
import { change, folded, share, sum } from './values.js';
import type { Wire } from './wire.js';

const statuses = knownCodes(schemaOf('Status'));

/** The rank of a customer's most urgent status; unknown codes come after the known ones, nothing at all last. */
export function urgencyOf(codes: readonly string[]): number {
  const ranks = codes.map((code) => (statuses.includes(code) ? statuses.indexOf(code) : statuses.length));
  return Math.min(statuses.length + 1, ...ranks);
}

function nearer(a: string | null | undefined, b: string | null | undefined): string | null {
  if (a == null || b == null) return a ?? b ?? null;
  return a < b ? a : b;
}

const customers: List<Wire<'Customer'>> = {
  operation: 'listCustomers',
  variants: [{}],
  ownSort: () => 'status',
  sorts: {
    displayName: byText(({ displayName }) => displayName),
    status: { valueOf: ({ statuses: codes }) => urgencyOf(codes), then: ({ displayName }) => displayName },
    tags: byTexts(({ tags }) => tags),
    products: byTexts(({ products }) => products),
    licenses: by(({ licenses }) => licenses.total),
    nextDate: by(({ nextExpiration, nextRenewal }) => nearer(nextExpiration, nextRenewal)),
  },
  filters: {
    managedBy: ({ managedBy }) => [managedBy],
    product: ({ products }) => products,
    status: ({ statuses: codes }) => codes,
    subscriptionType: ({ subscriptionTypes }) => subscriptionTypes,
    tag: ({ tags }) => tags,
  },
  idOf: ({ id }) => id,
  textsOf: ({ id, displayName, tags }) => [id, displayName, ...tags],
};

const admins: List<Wire<'PartnerAdmin'>> = {
  operation: 'listAdmins',
  variants: [{}],
  ownSort: () => 'displayName',
  sorts: {
    displayName: byText(({ displayName }) => displayName),
    email: byText(({ email }) => email),
    roles: byTexts(({ roles }) => roles),
    customerCount: by(({ customerCount }) => customerCount),
  },
  filters: { role: ({ roles }) => roles },
  idOf: ({ id }) => id,
  textsOf: ({ displayName, email }) => ['', displayName, email],
};

const ownSorts: Readonly<Record<string, string>> = {
  recent: '-addedDate',
  expiring: 'endDate',
  renewing: 'renewalDate',
  lowAssignment: 'assignedShare',
  overLimit: '-assignedShare',
};

/** The products that have sections of their own. */
export const insightsProducts = knownCodes(schemaOf('InsightsProduct'));
/** The sections. */
export const views = knownCodes(schemaOf('SubscriptionView'));

const subscriptions: List<Wire<'SubscriptionRow'>> = {
  operation: 'listSubscriptions',
  variants: insightsProducts.flatMap((product) => views.map((view) => ({ view, product }))),
  ownSort: ({ view }) => ownSorts[String(view)] ?? '',
  sorts: {
    customer: byText(({ customer }) => customer.displayName),
    subscriptionId: byText(({ subscriptionId }) => subscriptionId),
    addedDate: by(({ addedDate }) => addedDate),
    endDate: by(({ endDate }) => endDate),
    renewalDate: by(({ renewalDate }) => renewalDate),
    autoRenew: by(({ autoRenew }) => autoRenew),
    total: by(({ licenses }) => licenses.total),
    assigned: by(({ licenses }) => licenses.assigned),
    used: by(({ licenses }) => licenses.used),
    assignedShare: by(({ licenses }) => share(licenses.assigned, licenses.total)),
    usedShare: by(({ licenses }) => share(licenses.used, licenses.total)),
    assignmentChange: by(({ licenses, previousWeek }) => change(licenses.assigned, previousWeek?.assigned)),
    usageChange: by(({ licenses, previousWeek }) => change(licenses.used, previousWeek?.used)),
    usedLast3Months: by(({ usedLast3Months }) => usedLast3Months),
  },
  filters: {},
  idOf: ({ subscriptionId }) => subscriptionId,
  textsOf: ({ subscriptionId, customer }) => [subscriptionId, customer.displayName],
};

const usage: List<Wire<'CallingUsageRow'>> = {
  operation: 'listCallingUsage',
  variants: [{}],
  ownSort: () => '-calls',
  sorts: {
    customer: byText(({ customer }) => customer.displayName),
    licenses: by(({ licenses }) => licenses.total),
    activeUsers: by(({ activeUsers }) => activeUsers),
    calls: by(({ calls }) => calls),
    minutes: by(({ minutes }) => minutes),
    callsPerUser: by(({ calls, activeUsers }) => share(calls, activeUsers)),
    change: by(({ calls, previous }) => change(calls, previous?.calls)),
  },
  filters: {},
  idOf: ({ customer }) => customer.id,
  textsOf: ({ customer }) => [customer.id, customer.displayName],
};

type Legs = Wire<'QualityCount'>;

/** All legs; null where one of the counts is not known. */
export function legsIn({ good, poor, notAvailable }: Legs): number | null {
  return sum([good, poor, notAvailable]);
}

function poorShare({ good, poor }: Legs): number | null {
  return share(poor, sum([good, poor]));
}

const quality: List<Wire<'CallingQualityRow'>> = {
  operation: 'listCallingQuality',
  variants: [{}],
  ownSort: () => '-poorShare',
  sorts: {
    customer: byText(({ customer }) => customer.displayName),
    legs: by(({ legs }) => legsIn(legs)),
    poorShare: by(({ legs }) => poorShare(legs)),
    poorBecause: by(
      ({ poorBecause: because }) => because && sum([because.packetLoss, because.latency, because.jitter]),
    ),
    notAvailableShare: by(({ legs }) => share(legs.notAvailable, legsIn(legs))),
    change: by(({ legs, previous }) => change(poorShare(legs), previous && poorShare(previous))),
  },
  filters: {},
  idOf: ({ customer }) => customer.id,
  textsOf: ({ customer }) => [customer.id, customer.displayName],
};

const queues: List<Wire<'CallQueueRow'>> = {
  operation: 'listCallQueues',
  variants: [{}],
  ownSort: () => '-abandonedShare',
  sorts: {
    customer: byText(({ customer }) => customer.displayName),
    queues: by(({ queues: count }) => count),
    offered: by(({ offered }) => offered),
    answered: by(({ answered }) => answered),
    abandonedShare: by(({ abandoned, offered }) => share(abandoned, offered)),
    timeToAnswer: by(({ answerWaitSeconds, answered }) => share(answerWaitSeconds, answered)),
    waitBeforeAbandoned: by(({ abandonWaitSeconds, abandoned }) => share(abandonWaitSeconds, abandoned)),
  },
  filters: { feature: ({ features }) => Object.keys(features).filter((feature) => (features[feature] ?? 1) > 0) },
  idOf: ({ customer }) => customer.id,
  textsOf: ({ customer }) => [customer.id, customer.displayName],
};

const resources: List<Wire<'Resource'>> = {
  operation: 'listResources',
  variants: [{}],
  ownSort: undefined,
  sorts: {},
  filters: {
    category: ({ category }) => [category],
    type: ({ type }) => [type],
    featured: ({ featured }) => [String(featured)],
    quickLink: ({ quickLink }) => [String(quickLink)],
  },
  idOf: ({ id }) => id,
  textsOf: ({ title, description }) => ['', title, description],
};

/** Every list that comes in pages. */
export const lists: readonly List<unknown>[] = [
  customers,
  admins,
  subscriptions,
  usage,
  quality,
  queues,
  resources,
].map((list) => list as List<unknown>);

/** The list of an operation. RangeError when it has none. */
export function listOf(operation: string): List<unknown> {
  const found = lists.find((list) => list.operation === operation);
  if (!found) throw new RangeError(`“${operation}” has no list.`);
  return found;
}

/** Whether a text is found by `q`. */
export function isFound(q: string, texts: readonly string[]): boolean {
  return texts.some((text) => folded(text).includes(folded(q.trim())));
}
