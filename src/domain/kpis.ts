import { abandonedShare, type QueueCount, timeToAnswer, waitBeforeAbandoned } from './call-queues.js';
import type { Direction } from './changes.js';
import {
  averageOverage,
  licenseAssignment,
  licenseUsage,
  licenseUsageWhenAssigned,
  assignedWithUse,
  knownUse,
  type LicenseSum,
} from './licenses.js';
import { shownFigure, whyNoRatio, type NoShare } from './numbers.js';

/** A figure of the overview with the one of the period before, where the API gives one. */
export interface SummaryFigure {
  readonly value: number | null;
  readonly previous: number | null;
}

/** The keys of `/insights/summary`; each is also a value of the filter `kpi` of `/customers`. */
export type SummaryKey =
  'totalCustomers' | 'nearingExpiration' | 'nearingRenewal' | 'lowLicenseAssignment' | 'overLicenseLimit';

/** What `/insights/summary` answers, as far as KPIs need it. */
export type SummaryAnswer = Readonly<Record<SummaryKey, SummaryFigure>>;

/** The summary of a section, `/insights/subscriptions/summary`: the whole set behind a table, whatever page of it is shown. */
export interface SubscriptionSummary {
  readonly customers: number | null;
  readonly subscriptions: number | null;
  readonly licenses: LicenseSum;
  /** Licenses in overage, added up subscription by subscription: they cannot be had from the sums in `licenses`. */
  readonly overage: number | null;
  /** Licenses not assigned, added up subscription by subscription. */
  readonly unassigned: number | null;
}

/** What `/insights/calling/queues` answers, as far as KPIs need it. */
export interface QueueAnswer extends QueueCount {
  readonly previous: QueueCount | null;
}

/** How a KPI is written: `duration` is in seconds, `percent` a share (1 = 100 %), `decimal` a number with at most one decimal. */
export type KpiUnit = 'count' | 'percent' | 'duration' | 'decimal';

/** What a value other than 0 asks for: the color of the card's accent. */
export type KpiAccent = 'none' | 'info' | 'warning' | 'danger';

/** A KPI's value with the one before; `null` is shown as "–". */
export interface KpiFigure {
  readonly value: number | null;
  readonly previous: number | null;
  /** Why there is no value, where that is not simply that the source has none. */
  readonly missing?: NoShare;
  /** Of how many of all licenses the value speaks, where the source does not know the use of some. */
  readonly speaksOf?: { readonly part: number; readonly whole: number };
}

interface KpiCommon {
  readonly unit: KpiUnit;
  /** The direction that is good news. */
  readonly good: Direction;
  readonly accent: KpiAccent;
}

/** A KPI of the overview: it filters the customer list to exactly the customers that it counts. */
export interface SummaryKpi extends KpiCommon {
  readonly source: 'summary';
  readonly filter: SummaryKey;
  readonly figure: (answer: SummaryAnswer) => KpiFigure;
}

/** A KPI about the subscriptions of a section; the API gives no previous value. */
export interface SubscriptionKpi extends KpiCommon {
  readonly source: 'subscriptions';
  readonly figure: (summary: SubscriptionSummary) => KpiFigure;
}

/** A KPI about call queues. */
export interface QueueKpi extends KpiCommon {
  readonly source: 'queues';
  readonly figure: (answer: QueueAnswer) => KpiFigure;
}

/** How one KPI comes from one answer of the API; `source` says which. */
export type Kpi = SummaryKpi | SubscriptionKpi | QueueKpi;

/** A share, with the reason where there is none and its basis where it is not all. */
const share = (
  value: number | null,
  of: { part: number | null; whole: number | null; all?: number | null },
): KpiFigure => {
  const { part, whole, all = whole } = of;
  if (value === null) return { value, previous: null, missing: whyNoRatio(part, whole) };
  const isPart = whole !== null && all !== null && whole < all;
  return { value, previous: null, ...(isPart && { speaksOf: { part: whole, whole: all } }) };
};

const overview = (filter: SummaryKey, good: Direction, accent: KpiAccent): SummaryKpi => ({
  source: 'summary',
  filter,
  unit: 'count',
  good,
  accent,
  figure: (answer) => ({ value: shownFigure(answer[filter].value), previous: shownFigure(answer[filter].previous) }),
});

const subscriptions = (
  [unit, good, accent]: readonly [KpiUnit, Direction, KpiAccent],
  figure: (summary: SubscriptionSummary) => KpiFigure | number | null,
): SubscriptionKpi => ({
  source: 'subscriptions',
  unit,
  good,
  accent,
  figure(summary) {
    const found = figure(summary);
    return typeof found === 'object' && found ? found : { value: found, previous: null };
  },
});

const queues = (
  [unit, good, accent]: readonly [KpiUnit, Direction, KpiAccent],
  value: (count: QueueCount) => number | null,
  divided: (count: QueueCount) => { part: number | null; whole: number | null },
): QueueKpi => ({
  source: 'queues',
  unit,
  good,
  accent,
  figure: (answer) => ({
    ...share(value(answer), divided(answer)),
    previous: answer.previous && value(answer.previous),
  }),
});

/** The 20 KPIs by the value of `kpi-card metric`. */
export const KPIS = {
  /** Customers that the partner manages. Source: seed, KPI's, "Totaal aantal klanten". */
  'total-customers': overview('totalCustomers', 'up', 'none'),
  /** Customers with a subscription or trial that ends within the window. Source: seed, KPI's, "Bijna verlopen". */
  'nearing-expiration': overview('nearingExpiration', 'down', 'warning'),
  /** Customers with subscriptions that renew by themselves within the window. Source: seed, KPI's, "Bijna verlengd". */
  'nearing-renewal': overview('nearingRenewal', 'neutral', 'info'),
  /** Customers that assigned fewer licenses than others do. Source: seed, KPI's, "Lage licentietoewijzing". */
  'low-license-assignment': overview('lowLicenseAssignment', 'down', 'warning'),
  /** Customers that assigned more licenses than they bought. Source: seed, KPI's, "Over licentielimiet". */
  'over-license-limit': overview('overLicenseLimit', 'down', 'danger'),

  /** Customers with a new subscription or trial. Source: seed, "Onlangs toegevoegde klanten", "Nieuwe klanten". */
  'new-customers': subscriptions(['count', 'up', 'none'], ({ customers }) => shownFigure(customers)),
  /** Licenses of the recently added subscriptions and trials. Source: seed, "Onlangs toegevoegde klanten", "Totaal aantal licenties". */
  'total-licenses': subscriptions(['count', 'up', 'none'], ({ licenses }) => shownFigure(licenses.total)),

  /** Customers with a subscription or trial that is about to end. Source: seed, "Verloopt binnen 90 dagen", "Verlopen klanten". */
  'expiring-customers': subscriptions(['count', 'down', 'warning'], ({ customers }) => shownFigure(customers)),
  /** Customers with subscriptions that renew by themselves. Source: seed, "Wordt de komende 90 dagen verlengd", "Klanten vernieuwen". */
  'renewing-customers': subscriptions(['count', 'neutral', 'info'], ({ customers }) => shownFigure(customers)),
  /** Assigned ÷ total over the section's subscriptions. Source: seed, "Licentietoewijzing" in three sections. */
  'license-assignment': subscriptions(['percent', 'up', 'none'], ({ licenses }) =>
    share(licenseAssignment(licenses), { part: licenses.assigned, whole: licenses.total }),
  ),
  /** Used in the last 7 days ÷ total over the section's subscriptions. Source: seed, "Licentiegebruik" in two sections. */
  'license-usage': subscriptions(['percent', 'up', 'none'], ({ licenses }) =>
    share(licenseUsage(licenses), {
      part: knownUse(licenses),
      whole: licenses.usedOf ?? licenses.total,
      all: licenses.total,
    }),
  ),

  /** Customers that assigned fewer licenses than comparable ones. Source: seed, "Lage toewijzing van licenties", "Klanten met een lage toewijzing". */
  'low-assignment-customers': subscriptions(['count', 'down', 'warning'], ({ customers }) => shownFigure(customers)),
  /** Used ÷ assigned. Source: product.md, Rules, for the seed's "Licentiegebruik wanneer toegewezen". */
  'license-usage-when-assigned': subscriptions(['percent', 'up', 'none'], ({ licenses }) =>
    share(licenseUsageWhenAssigned(licenses), {
      part: knownUse(licenses),
      whole: assignedWithUse(licenses),
      all: licenses.assigned,
    }),
  ),
  /** Licenses not assigned. Source: seed, "Lage toewijzing van licenties", "Totaal aantal niet-toegewezen licenties". */
  'unassigned-licenses': subscriptions(['count', 'down', 'warning'], ({ unassigned }) => shownFigure(unassigned)),

  /** Customers with an overage in a subscription or trial. Source: seed, "Klanten boven de licentielimiet", "Klanten met een overschrijding". */
  'overage-customers': subscriptions(['count', 'down', 'danger'], ({ customers }) => shownFigure(customers)),
  /** Licenses in overage. Source: seed, "Klanten boven de licentielimiet", "Totaal aantal licenties in overschrijding". */
  'licenses-in-overage': subscriptions(['count', 'down', 'danger'], ({ overage }) => shownFigure(overage)),
  /** Licenses in overage ÷ customers with an overage. Source: product.md, Rules, for the seed's "Gemiddelde licentieoverschrijding". */
  'average-license-overage': subscriptions(['decimal', 'down', 'none'], ({ overage, customers }) =>
    share(averageOverage(overage, customers), { part: overage, whole: customers }),
  ),

  /** Average wait of answered calls. Source: seed, "Inzichten in gesprekswachtrijen", "Gemiddelde tijd tot beantwoorden". */
  'time-to-answer': queues(['duration', 'down', 'none'], timeToAnswer, (count) => ({
    part: count.answerWaitSeconds,
    whole: count.answered,
  })),
  /** Average wait of abandoned calls: longer may mean patience or a long queue. Source: seed, "Gemiddelde wachttijd voor verlaten". */
  'wait-before-abandoned': queues(['duration', 'neutral', 'none'], waitBeforeAbandoned, (count) => ({
    part: count.abandonWaitSeconds,
    whole: count.abandoned,
  })),
  /** Abandoned ÷ offered calls. Source: seed, "Inzichten in gesprekswachtrijen", "Gemiddeld percentage geannuleerde gesprekken". */
  'abandoned-rate': queues(['percent', 'down', 'none'], abandonedShare, (count) => ({
    part: count.abandoned,
    whole: count.offered,
  })),
} as const satisfies Readonly<Record<string, Kpi>>;

/** A value of `kpi-card metric`. */
export type KpiMetric = keyof typeof KPIS;

/** All metrics, in the order of the hub. */
export const KPI_METRICS = Object.keys(KPIS) as readonly KpiMetric[];

/** Whether the text is a metric. */
export function isKpiMetric(text: string): text is KpiMetric {
  return Object.hasOwn(KPIS, text);
}

/** How the metric comes from an answer of the API. */
export function kpiOf(metric: KpiMetric): Kpi {
  return KPIS[metric];
}
