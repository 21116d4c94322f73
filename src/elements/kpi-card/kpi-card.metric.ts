import type { Answer } from '../../api/resources.js';
import type { Parameters } from '../../core/query-controller.js';
import type { ResolvedView } from '../../core/settings.js';
import type { ShownWeek } from '../../core/states.js';
import { isKpiSection, sectionRule, sectionsOf } from '../../domain/kpi-sections.js';
import type { KpiSection, KpiSectionRule } from '../../domain/kpi-sections.js';
import { isKpiMetric, kpiOf } from '../../domain/kpis.js';
import type { Kpi, KpiFigure, KpiMetric } from '../../domain/kpis.js';

/** The resources that KPIs are computed from. */
export type KpiResource = 'summary' | 'subscriptions' | 'callQueues';

/** A metric in one of its sections. */
export interface Metric {
  readonly name: KpiMetric;
  readonly section: KpiSection;
  readonly kpi: Kpi;
}

/** What is wrong with the attributes `metric` and `section`. */
export type MetricProblem = { readonly unknown: string } | { readonly needsSection: readonly KpiSection[] };

/** The metric that the attributes name. One that exists in several sections needs `section`. */
export function metricOf(name: string, section?: string): Metric | MetricProblem {
  if (!isKpiMetric(name)) return { unknown: name };
  const sections = sectionsOf(name);
  const chosen = section === undefined && sections.length === 1 ? sections[0] : section;
  if (!chosen || !isKpiSection(chosen) || !sections.includes(chosen)) return { needsSection: sections };
  return { name, section: chosen, kpi: kpiOf(name) };
}

const resourceOfSource: Record<KpiSectionRule['source'], KpiResource> = {
  summary: 'summary',
  subscriptions: 'subscriptions',
  queues: 'callQueues',
};

/** The resource whose answer holds all metrics of a section. */
export function resourceOf(section: KpiSection): KpiResource {
  return resourceOfSource[sectionRule(section).source];
}

/** What a section asks: one question for all of its metrics, so that one request answers them. */
export function questionOf(section: KpiSection, { product, windowDays }: ResolvedView): Parameters<KpiResource> {
  const rule = sectionRule(section);
  if (rule.source === 'subscriptions') return { view: rule.view, product, windowDays, max: 1, offset: 0 };
  return rule.source === 'summary' ? { windowDays } : {};
}

/** The week that an answer covers; undefined for figures that are not weekly. */
export function weekOf(answer: Answer<KpiResource>): ShownWeek | undefined {
  return 'periodStart' in answer ? { start: answer.periodStart.slice(0, 10), isNewest: true } : undefined;
}

/** The figure of a metric in the answer to its question. */
export function figureOf({ kpi }: Metric, answer: Answer<KpiResource>): KpiFigure {
  if (kpi.source === 'summary') return kpi.figure(answer as Answer<'summary'>);
  if (kpi.source === 'queues') return kpi.figure(answer as Answer<'callQueues'>);
  return kpi.figure((answer as Answer<'subscriptions'>).summary);
}
