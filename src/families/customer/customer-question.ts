import type { CustomerQuery } from '../../api/contract.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import { saysTheSame } from '../../core/says-the-same.js';
import type { CustomerFilters } from './customer-filters.js';

/**
 * What is asked for customers: the filters with the time zone in which statuses and dates are told, and with the window of a KPI among them. Source: api.md,
 * "Days are counted by both sides in one zone".
 */
export function customerQuestion(
  filters: CustomerFilters,
  { timeZone, windowDays }: Pick<ResolvedSettings, 'timeZone' | 'windowDays'>,
): CustomerQuery {
  return { ...filters, timeZone, ...(filters.kpi && { windowDays }) };
}

/** Whether a selection is of what the list asks. A page need not say of which days: those of the list are meant. */
export function isQuestion(selected: CustomerQuery, asked: CustomerQuery): boolean {
  const { timeZone, windowDays } = asked;
  return saysTheSame({ timeZone, windowDays, ...selected }, asked);
}
