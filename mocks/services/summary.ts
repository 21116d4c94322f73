import type { SummaryKey } from '../../src/domain/kpis.js';
import { addDays, dayNumber, instantOf } from '../model/days.js';
import type { Partner } from '../model/partner.js';
import type { Operation } from './asked.js';
import { windowParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { analyticsProducts, viewRows, type ViewCode } from './views.js';

/** The figures' keys, which are the values of `kpi` too. */
export const summaryKeys: readonly SummaryKey[] = [
  'totalCustomers',
  'nearingExpiration',
  'nearingRenewal',
  'lowLicenseAssignment',
  'overLicenseLimit',
];

const views: Readonly<Record<Exclude<SummaryKey, 'totalCustomers'>, ViewCode>> = {
  nearingExpiration: 'expiring',
  nearingRenewal: 'renewing',
  lowLicenseAssignment: 'lowAssignment',
  overLicenseLimit: 'overLimit',
};

/** Which figure, of when. */
interface Figure {
  readonly key: SummaryKey;
  readonly windowDays: number;
  readonly weeksAgo: 0 | 1;
}

/**
 * The customers that a figure counts, by their place in the partner's list: those in its section for Meetings or for Calling. So a figure, the sections of both
 * products and the filter `kpi` cannot disagree.
 */
export function kpiCustomers(partner: Partner, figure: Figure): ReadonlySet<number> {
  return remember(partner, `kpi ${JSON.stringify(figure)}`, () => {
    const { key, windowDays, weeksAgo } = figure;
    if (key === 'totalCustomers') return customersSince(partner, weeksAgo);
    const rows = analyticsProducts.flatMap((product) =>
      viewRows(partner, { view: views[key], product, windowDays, weeksAgo }),
    );
    return new Set(rows.map(({ customer }) => customer.index));
  });
}

/** Customers that ordered Meetings or Calling by that day, whether it still runs or not. */
function customersSince(partner: Partner, weeksAgo: number): ReadonlySet<number> {
  const day = addDays(partner.today(), -7 * weeksAgo);
  const known: readonly string[] = analyticsProducts;
  const customers = partner.customers.filter(({ subscriptions }) =>
    subscriptions.some(
      ({ startDate, licenses }) => startDate <= day && licenses.some(({ product }) => known.includes(product)),
    ),
  );
  return new Set(customers.map(({ index }) => index));
}

/** When daily figures were made: this day's beginning. */
export function dailyDataAsOf(partner: Partner): string {
  return instantOf(dayNumber(partner.today()));
}

/** `GET /analytics/summary`; `previous` is the same figure as of seven days ago, null for a partner that had no customers then. */
export const summaryOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/analytics/summary',
    answer(asked): Schema<'Summary'> {
      const windowDays = windowParameter(asked);
      const count = (key: SummaryKey, weeksAgo: 0 | 1) =>
        kpiCustomers(asked.partner, { key, windowDays, weeksAgo }).size;
      const before = count('totalCustomers', 1) > 0;
      const figure = (key: SummaryKey) => ({ value: count(key, 0), previous: before ? count(key, 1) : null });
      return {
        totalCustomers: figure('totalCustomers'),
        nearingExpiration: figure('nearingExpiration'),
        nearingRenewal: figure('nearingRenewal'),
        lowLicenseAssignment: figure('lowLicenseAssignment'),
        overLicenseLimit: figure('overLicenseLimit'),
        dataAsOf: dailyDataAsOf(asked.partner),
      };
    },
  },
];
