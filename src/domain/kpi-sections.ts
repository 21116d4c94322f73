import type { KpiMetric } from './kpis.js';

/** The sets of subscriptions that `/insights/subscriptions` knows. */
export type SubscriptionView = 'recent' | 'expiring' | 'renewing' | 'lowAssignment' | 'overLimit';

/** What a section asks for its KPIs, and which they are, in order. */
export type KpiSectionRule =
  | { readonly source: 'summary' | 'queues'; readonly metrics: readonly KpiMetric[] }
  | { readonly source: 'subscriptions'; readonly view: SubscriptionView; readonly metrics: readonly KpiMetric[] };

/** The seven sections by the value of `kpi-group section`. Source: seed, from "Belangrijke prestatie-indicatoren" on; product.md S13–S25. */
export const KPI_SECTIONS = {
  /** `/insights/summary`. Source: seed, "Belangrijke prestatie-indicatoren (KPI's)". */
  overview: {
    source: 'summary',
    metrics: [
      'total-customers',
      'nearing-expiration',
      'nearing-renewal',
      'low-license-assignment',
      'over-license-limit',
    ],
  },
  /** Source: seed, "Onlangs toegevoegde klanten in de afgelopen 90 dagen". */
  recent: { source: 'subscriptions', view: 'recent', metrics: ['new-customers', 'total-licenses'] },
  /** Source: seed, "Verloopt binnen 90 dagen". */
  expiring: {
    source: 'subscriptions',
    view: 'expiring',
    metrics: ['expiring-customers', 'license-assignment', 'license-usage'],
  },
  /** Source: seed, "Wordt de komende 90 dagen verlengd". */
  renewing: {
    source: 'subscriptions',
    view: 'renewing',
    metrics: ['renewing-customers', 'license-assignment', 'license-usage'],
  },
  /** Source: seed, "Lage toewijzing van licenties". */
  'low-assignment': {
    source: 'subscriptions',
    view: 'lowAssignment',
    metrics: ['low-assignment-customers', 'license-assignment', 'license-usage-when-assigned', 'unassigned-licenses'],
  },
  /** Source: seed, "Klanten boven de licentielimiet". */
  'over-limit': {
    source: 'subscriptions',
    view: 'overLimit',
    metrics: ['overage-customers', 'licenses-in-overage', 'average-license-overage'],
  },
  /** `/insights/calling/queues`. Source: seed, "Inzichten in gesprekswachtrijen in de afgelopen week". */
  'call-queue': { source: 'queues', metrics: ['time-to-answer', 'wait-before-abandoned', 'abandoned-rate'] },
} as const satisfies Readonly<Record<string, KpiSectionRule>>;

/** A value of `kpi-group section`. */
export type KpiSection = keyof typeof KPI_SECTIONS;

const SECTIONS = Object.keys(KPI_SECTIONS) as readonly KpiSection[];

/** Whether the text is a section. */
export function isKpiSection(text: string): text is KpiSection {
  return Object.hasOwn(KPI_SECTIONS, text);
}

/** What the section asks and shows. */
export function sectionRule(section: KpiSection): KpiSectionRule {
  return KPI_SECTIONS[section];
}

/** The sections in which a metric exists, in the order of the hub; the first is its section when none is given. */
export function sectionsOf(metric: KpiMetric): readonly KpiSection[] {
  return SECTIONS.filter((section) => sectionRule(section).metrics.includes(metric));
}
