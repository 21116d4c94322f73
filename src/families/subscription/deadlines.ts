import type { Ref, SubscriptionSummary } from '../../api/contract.js';
import type { SubscriptionView } from '../../domain/kpi-sections.js';
import { WINDOW_DAYS } from '../../domain/windows.js';

/** The days within which something has to be done now; the advice counts these. */
export const SOON_DAYS = 30;

/** What comes first, and how many there are that need attention. */
export interface Urgent {
  readonly first: Ref | undefined;
  readonly count: number | null;
}

/** Rows under one heading. */
export interface DeadlineGroup {
  /** The place of its first row. */
  readonly start: number;
  /** The first day after the group before; undefined for the first group. */
  readonly from: number | undefined;
  /** The last day. */
  readonly to: number;
  /** How many rows. */
  readonly rows: number;
}

/** Whether there is a day by which something has to be done. */
export function hasDeadline(view: SubscriptionView): view is 'expiring' | 'renewing' {
  return view === 'expiring' || view === 'renewing';
}

/** What a section's summary says about what comes first: within 30 days where there is a deadline, else all of it. */
export function urgentIn(
  view: SubscriptionView,
  summary: SubscriptionSummary | undefined,
  windowDays: number,
): Urgent | undefined {
  if (!summary) return undefined;
  const soon = Math.min(SOON_DAYS, windowDays);
  const within = summary.within.find(({ days }) => days === soon)?.subscriptions ?? null;
  const count = hasDeadline(view) ? within : summary.subscriptions;
  return { first: summary.first?.customer, count };
}

/**
 * The headings of rows that are sorted by their deadline: within 30, 60, 90 … days, those of the whole window last; none until all counts are known.
 * @param within How many rows lie within so many days; null: not known.
 */
export function deadlineGroups(
  windowDays: number,
  total: number | undefined,
  within: (days: number) => number | null,
): readonly DeadlineGroup[] {
  const inner = WINDOW_DAYS.filter((days) => days < windowDays);
  const ends = [...inner.map((days) => ({ to: days, end: within(days) })), { to: windowDays, end: total ?? null }];
  const groups: DeadlineGroup[] = [];
  let start = 0;
  let from: number | undefined;
  for (const { to, end: counted } of ends) {
    if (counted === null) return [];
    // The counts may be of another moment than the rows.
    const end = Math.min(counted, total ?? counted);
    if (end > start) groups.push({ start, from, to, rows: end - start });
    start = Math.max(start, end);
    from = to + 1;
  }
  return groups;
}
