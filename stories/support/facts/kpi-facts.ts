import type { CallQueues, SubscriptionSummary, Summary } from '../../../src/api/contract.js';
import { getCallQueues } from '../../../src/api/endpoints/call-queues.js';
import { getSubscriptionSummary } from '../../../src/api/endpoints/licenses.js';
import { getSummary } from '../../../src/api/endpoints/summary.js';
import type { Facts, Seen, SeenCard } from '../seen.js';
import { share } from '../written.js';

/** A section of key figures. */
export type Section = 'overview' | 'recent' | 'expiring' | 'renewing' | 'low-assignment' | 'over-limit' | 'call-queue';

type Metric = keyof Facts['text']['kpi'];
type Write = Facts['write'];

/** Figures of the overview, with the change since the week before. */
const overview = {
  'total-customers': 'totalCustomers',
  'nearing-expiration': 'nearingExpiration',
  'nearing-renewal': 'nearingRenewal',
  'low-license-assignment': 'lowLicenseAssignment',
  'over-license-limit': 'overLicenseLimit',
} as const satisfies Partial<Record<Metric, keyof Summary>>;

type Sums = SubscriptionSummary;
const assignment = ({ licenses }: Sums, write: Write) => write.percent(share(licenses.assigned, licenses.total));
const usage = ({ licenses }: Sums, write: Write) =>
  write.percent(share(licenses.used, licenses.usedOf ?? licenses.total));
const customers = (sums: Sums, write: Write) => write.number(sums.customers);

/** Figures of the sections of subscriptions. */
const sections = {
  recent: {
    view: 'recent',
    'new-customers': customers,
    'total-licenses': ({ licenses }: Sums, write: Write) => write.number(licenses.total),
  },
  expiring: {
    view: 'expiring',
    'expiring-customers': customers,
    'license-assignment': assignment,
    'license-usage': usage,
  },
  renewing: {
    view: 'renewing',
    'renewing-customers': customers,
    'license-assignment': assignment,
    'license-usage': usage,
  },
  'low-assignment': {
    view: 'lowAssignment',
    'low-assignment-customers': customers,
    'license-assignment': assignment,
    'license-usage-when-assigned': ({ licenses }: Sums, write: Write) =>
      write.percent(share(licenses.used, licenses.usedOfAssigned ?? licenses.assigned)),
    'unassigned-licenses': ({ unassigned }: Sums, write: Write) => write.number(unassigned),
  },
  'over-limit': {
    view: 'overLimit',
    'overage-customers': customers,
    'licenses-in-overage': ({ overage }: Sums, write: Write) => write.number(overage),
    'average-license-overage': (sums: Sums, write: Write) => write.decimal(share(sums.overage, sums.customers)),
  },
} as const;

/** Figures of the call queues. */
const queues = {
  'time-to-answer': (sums: CallQueues, write: Write) => write.duration(share(sums.answerWaitSeconds, sums.answered)),
  'wait-before-abandoned': (sums: CallQueues, write: Write) =>
    write.duration(share(sums.abandonWaitSeconds, sums.abandoned)),
  'abandoned-rate': (sums: CallQueues, write: Write) => write.percent(share(sums.abandoned, sums.offered)),
};

/** The cards of a section, counted from what the API answers. */
export async function cardsOf(section: Section, facts: Facts): Promise<SeenCard[]> {
  const { ask, timeZone, text, write } = facts;
  const asked = { windowDays: 90 as const, timeZone };
  const label = (metric: string) => text.kpi[metric as Metric];
  if (section === 'overview') {
    const summary = await ask(getSummary, asked);
    return Object.entries(overview).map(([metric, key]) => [label(metric), ...withChange(summary[key], facts)]);
  }
  if (section === 'call-queue') {
    const sums = await ask(getCallQueues, {});
    return Object.entries(queues).map(([metric, figure]) => [label(metric), figure(sums, write)]);
  }
  const { view, ...figures } = sections[section];
  const sums = (await ask(getSubscriptionSummary, { ...asked, product: 'meetings' }))[view];
  return Object.entries(figures).map(([metric, figure]) => [label(metric), figure(sums, write)]);
}

function withChange({ value, previous }: Summary['totalCustomers'], { text, write }: Facts): [string, string] {
  const { change, unchanged, sinceLastWeek } = text.kpiCard;
  const by = value! - previous!;
  return [write.number(value), by === 0 ? unchanged(sinceLastWeek) : change(write.signed(by), sinceLastWeek)];
}

/** Some cards of a section. */
export function cardsSeen(section: Section, metrics?: readonly Metric[]): Seen {
  return {
    parts: ['label', 'value', 'info'],
    without: ['skeleton', 'notice', 'banner'],
    cards: async (facts) => {
      const cards = await cardsOf(section, facts);
      return metrics ? metrics.map((metric) => cards.find(([label]) => label === facts.text.kpi[metric])!) : cards;
    },
    buttons: ({ text }) => (metrics ?? []).map((metric) => text.kpiCard.explain(text.kpi[metric])),
  };
}

/** The title of a section. */
export const sectionTitle =
  (section: Section) =>
  ({ text, write }: Facts) =>
    text.section[section](write.count(90));

/** All cards of a section under its title. */
export function groupSeen(section: Section): Seen {
  return {
    ...cardsSeen(section),
    parts: ['heading', 'cards', 'footnotes', 'label', 'value'],
    says: (facts) => [sectionTitle(section)(facts)],
  };
}
