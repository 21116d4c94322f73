import { WINDOW_DAYS } from '../../src/domain/windows.js';
import { addDays, type CalendarDate } from '../model/days.js';
import { available, overage, sumCounts } from '../model/license-count.js';
import type { Partner } from '../model/partner.js';
import type { Asked, Operation } from './asked.js';
import { lowAssignmentExplanation } from './explanations.js';
import { requiredChoice, todayParameter, windowParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { insightsProducts, sectionRows, type Section, type SectionCode, type SectionRow } from './sections.js';
import { sorted } from './sorting.js';
import { subscriptionSortKeys } from './subscription-order.js';
import { dailyDataAsOf } from './summary.js';

type Summary = Schema<'SubscriptionSummary'>;

/** The date that a section is about; the other sections are about none. */
const dates: Readonly<Partial<Record<SectionCode, (row: SectionRow) => CalendarDate>>> = {
  recent: ({ subscription }) => subscription.startDate,
  expiring: ({ subscription }) => subscription.endDate,
  renewing: ({ subscription }) => subscription.endDate,
};

function summaryOf(partner: Partner, section: Section): Summary {
  return remember(partner, `summary ${JSON.stringify(section)}`, () => {
    const rows = sectionRows(partner, section);
    return {
      customers: new Set(rows.map(({ customer }) => customer.index)).size,
      subscriptions: rows.length,
      licenses: sumCounts(rows.map(({ licenses }) => licenses)),
      overage: rows.reduce((sum, { licenses }) => sum + overage(licenses), 0),
      unassigned: rows.reduce((sum, { licenses }) => sum + available(licenses), 0),
      within: within(rows, section),
      first: first(partner, rows, section),
      explanation: null,
    };
  });
}

/** How many began, end or renew within each of the windows, up to the one that was asked for. */
function within(rows: readonly SectionRow[], { code, windowDays, today }: Section): Schema<'WithinDays'>[] {
  const dateOf = dates[code];
  if (!dateOf) return [];
  return WINDOW_DAYS.filter((days) => days <= windowDays).map((days) => {
    const [from, to] = [addDays(today, -days), addDays(today, days)];
    const inside = (date: CalendarDate) => from <= date && date <= to;
    return { days, subscriptions: rows.filter((row) => inside(dateOf(row))).length };
  });
}

function first(partner: Partner, rows: readonly SectionRow[], section: Section): Schema<'FirstRow'> | null {
  const keys = subscriptionSortKeys(partner, section);
  const [row] = sorted(rows, keys.otherwise, keys);
  if (!row) return null;
  const { id, displayName } = row.customer;
  return { customer: { id, displayName }, date: dates[section.code]?.(row) ?? null };
}

function summaries(asked: Asked): Schema<'SubscriptionSummaries'> {
  const { partner } = asked;
  const product = requiredChoice(asked, 'product', insightsProducts);
  const when = { windowDays: windowParameter(asked), today: todayParameter(asked), weeksAgo: 0 } as const;
  const of = (code: SectionCode) => summaryOf(partner, { code, product, ...when });
  return {
    recent: of('recent'),
    expiring: of('expiring'),
    renewing: of('renewing'),
    lowAssignment: { ...of('lowAssignment'), explanation: lowAssignmentExplanation[asked.language] },
    overLimit: of('overLimit'),
    dataAsOf: dailyDataAsOf(partner),
  };
}

/** `GET /insights/subscriptions/summary`. */
export const subscriptionSummaryOperations: readonly Operation[] = [
  { method: 'GET', path: '/insights/subscriptions/summary', answer: summaries },
];
