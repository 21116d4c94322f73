import type { Answer } from '../../api/resources.js';
import type { Parameters } from '../../core/query/query-controller.js';
import type { ResolvedView } from '../../core/hub/settings.js';
import type { ShownWeek } from '../../core/element/state-views.js';
import { sectionRule } from '../../domain/kpi-sections.js';
import type { KpiSection, KpiSectionRule } from '../../domain/kpi-sections.js';

/** The resources that KPIs are computed from. */
export type KpiResource = 'summary' | 'subscriptions' | 'callQueues';

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
