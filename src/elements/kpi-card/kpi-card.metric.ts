import type { Answer } from '../../api/resources.js';
import { isKpiSection, sectionsOf } from '../../domain/kpi-sections.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import { isKpiMetric, kpiOf } from '../../domain/kpis.js';
import type { Kpi, KpiFigure, KpiMetric } from '../../domain/kpis.js';
import type { KpiResource } from '../../families/kpi/kpi-question.js';

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

/** The figure of a metric in the answer to its question. */
export function figureOf({ kpi }: Metric, answer: Answer<KpiResource>): KpiFigure {
  if (kpi.source === 'summary') return kpi.figure(answer as Answer<'summary'>);
  if (kpi.source === 'queues') return kpi.figure(answer as Answer<'callQueues'>);
  return kpi.figure((answer as Answer<'subscriptions'>).summary);
}
