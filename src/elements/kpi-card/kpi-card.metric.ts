import type { CallQueues, SubscriptionSummaries, Summary } from '../../api/contract.js';
import { isKpiSection, sectionRule, sectionsOf } from '../../domain/kpi-sections.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import { isKpiMetric, kpiOf } from '../../domain/kpis.js';
import type { Kpi, KpiFigure, KpiMetric } from '../../domain/kpis.js';
import type { KpiAnswer } from '../../families/kpi/kpi-question.js';

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
  const chosen = section || (sections.length === 1 && sections[0]);
  if (!chosen || !isKpiSection(chosen) || !sections.includes(chosen)) return { needsSection: sections };
  return { name, section: chosen, kpi: kpiOf(name) };
}

/** The figure of a metric in the answer to its question. */
export function figureOf({ kpi, section }: Metric, answer: KpiAnswer): KpiFigure {
  if (kpi.source === 'summary') return kpi.figure(answer as Summary);
  if (kpi.source === 'queues') return kpi.figure(answer as CallQueues);
  const rule = sectionRule(section);
  const view = rule.source === 'subscriptions' ? rule.view : 'recent';
  return kpi.figure((answer as SubscriptionSummaries)[view]);
}

/** The server's own sentence about its rule, which replaces ours; undefined where it says none. */
export function explanationIn({ kpi, section }: Metric, answer: KpiAnswer): string | undefined {
  if (kpi.source === 'summary') return (answer as Summary)[kpi.filter].explanation ?? undefined;
  const rule = sectionRule(section);
  // The sentence is about who belongs to the section: it explains the figure that counts them.
  if (rule.source !== 'subscriptions' || kpi !== kpiOf(rule.metrics[0]!)) return undefined;
  return (answer as SubscriptionSummaries)[rule.view].explanation ?? undefined;
}
