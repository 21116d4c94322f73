import type { CallQueues, SubscriptionSummaries, Summary } from '../../api/contract.js';
import type { Query } from '../../api/endpoint.js';
import { getCallQueues } from '../../api/endpoints/call-queues.js';
import { getSubscriptionSummary } from '../../api/endpoints/licenses.js';
import { getSummary } from '../../api/endpoints/summary.js';
import type { ShownWeek } from '../../core/element/state-views.js';
import type { Product, ResolvedSettings } from '../../core/hub/settings.js';
import type { QueryState } from '../../core/query/query-state.js';
import { sectionRule } from '../../domain/kpi-sections.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import { weekOfPeriod } from '../../domain/weeks.js';

/** The answers that key figures are computed from. */
export type KpiAnswer = Summary | SubscriptionSummaries | CallQueues;

/** The endpoint whose answer holds all metrics of a section. */
export function endpointOf(section: KpiSection): Query<object, KpiAnswer> {
  const { source } = sectionRule(section);
  if (source === 'summary') return getSummary;
  return source === 'queues' ? getCallQueues : getSubscriptionSummary;
}

/** What a section asks: one question for all of its metrics, and for all five sections of subscriptions, so that one request answers them. */
export function parametersOf(section: KpiSection, product: Product, settings: ResolvedSettings): object {
  const { windowDays, timeZone } = settings;
  const { source } = sectionRule(section);
  if (source === 'subscriptions') return { product, windowDays, timeZone };
  return source === 'summary' ? { windowDays, timeZone } : {};
}

/** How a question stands that somebody else asks. */
export function answeredBy(answer: KpiAnswer | 'awaited'): QueryState<KpiAnswer> {
  const isAsking = answer === 'awaited';
  return { answer: isAsking ? undefined : answer, error: undefined, status: isAsking ? 'loading' : 'ready', isAsking };
}

/** Whether nobody bought what the figures are of, which is said by `customersWithProduct: 0` alone. Source: api.md. */
export function isNotBought(answer: KpiAnswer): boolean {
  return 'customersWithProduct' in answer && answer.customersWithProduct === 0;
}

/** The week that an answer covers; undefined for figures that are not weekly. */
export function weekOf(answer: KpiAnswer): ShownWeek | undefined {
  return 'periodStart' in answer ? { start: weekOfPeriod(answer.periodStart), isNewest: true } : undefined;
}
