import { HubEvent } from '../../core/element/hub-events.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import type { KpiMetric } from '../../domain/kpis.js';

/** What was chosen: a KPI with its section and its value; null where the source has none. */
export interface KpiSelectDetail {
  readonly metric: KpiMetric;
  readonly section: KpiSection;
  readonly value: number | null;
}

/**
 * Sent when the visitor chose a KPI. With one of the overview the customer lists of its hub show just the customers that it counts; one of another
 * section leads to the table of that section.
 */
export class HubKpiSelectEvent extends HubEvent<KpiSelectDetail> {
  constructor(detail: KpiSelectDetail) {
    super('hub-kpi-select', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-kpi-select': HubKpiSelectEvent;
  }
}
