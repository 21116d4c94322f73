import { addDays, dayNumber, instantOf, type CalendarDate } from '../model/days.js';
import type { Partner } from '../model/partner.js';
import type { Operation } from './asked.js';
import { lowAssignmentExplanation } from './explanations.js';
import { todayParameter, windowParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { insightsProducts, sectionRows, type SectionCode } from './sections.js';

const sections = {
  totalCustomers: undefined,
  nearingExpiration: 'expiring',
  nearingRenewal: 'renewing',
  lowLicenseAssignment: 'lowAssignment',
  overLicenseLimit: 'overLimit',
} as const satisfies Readonly<Record<string, SectionCode | undefined>>;

/** The key of a figure, which is a value of `kpi` too. */
export type SummaryKey = keyof typeof sections;

/** Every key. */
export const summaryKeys = Object.keys(sections) as readonly SummaryKey[];

/** Which figure, of when. */
interface Figure {
  readonly key: SummaryKey;
  readonly windowDays: number;
  /** Where the question is asked. */
  readonly today: CalendarDate;
  readonly weeksAgo: 0 | 1;
}

/**
 * The customers that a figure counts, by their place in the partner's list: those in its section for Meetings or for Calling. So a figure, the sections of both
 * products and the filter `kpi` cannot disagree.
 */
export function kpiCustomers(partner: Partner, figure: Figure): ReadonlySet<number> {
  return remember(partner, `kpi ${JSON.stringify(figure)}`, () => {
    const { key, ...when } = figure;
    const code = sections[key];
    if (code === undefined) return customersBy(partner, addDays(when.today, -7 * when.weeksAgo));
    const rows = insightsProducts.flatMap((product) => sectionRows(partner, { code, product, ...when }));
    return new Set(rows.map(({ customer }) => customer.index));
  });
}

/** Customers that ordered Meetings or Calling by that day, whether it still runs or not. */
function customersBy(partner: Partner, day: CalendarDate): ReadonlySet<number> {
  const known: readonly string[] = insightsProducts;
  const customers = partner.customers.filter(({ subscriptions }) =>
    subscriptions.some(
      ({ startDate, licenses }) => startDate <= day && licenses.some(({ product }) => known.includes(product)),
    ),
  );
  return new Set(customers.map(({ index }) => index));
}

/** When daily figures were made: this day's beginning in UTC. */
export function dailyDataAsOf(partner: Partner): string {
  return instantOf(dayNumber(partner.today()));
}

/** `GET /insights/summary`. */
export const summaryOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/insights/summary',
    answer(asked): Schema<'Summary'> {
      const { partner } = asked;
      const when = { windowDays: windowParameter(asked), today: todayParameter(asked) };
      const count = (key: SummaryKey, weeksAgo: 0 | 1) => kpiCustomers(partner, { key, ...when, weeksAgo }).size;
      const before = count('totalCustomers', 1) > 0;
      const figure = (key: SummaryKey, explanation: string | null = null): Schema<'SummaryFigure'> => {
        return { value: count(key, 0), previous: before ? count(key, 1) : null, explanation };
      };
      return {
        totalCustomers: figure('totalCustomers'),
        nearingExpiration: figure('nearingExpiration'),
        nearingRenewal: figure('nearingRenewal'),
        lowLicenseAssignment: figure('lowLicenseAssignment', lowAssignmentExplanation[asked.language]),
        overLicenseLimit: figure('overLicenseLimit'),
        dataAsOf: dailyDataAsOf(partner),
      };
    },
  },
];
