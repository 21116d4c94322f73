import {
  assignmentChange,
  availableLicenses,
  licenseAssignment,
  licensesInOverage,
  licenseUsage,
  sumLicenses,
  usedChange,
} from '../../src/domain/licenses.js';
import { addDays } from '../model/days.js';
import { usedInThreeMonths } from '../model/license-history.js';
import { isRunning } from '../model/subscription-status.js';
import type { Partner } from '../model/partner.js';
import type { Operation } from './asked.js';
import { pageOf } from './paging.js';
import { requiredChoice, windowParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded, matches } from './search.js';
import { sorted, sortParameter, type SortKeys } from './sorting.js';
import { dailyDataAsOf } from './summary.js';
import {
  analyticsProducts,
  rowLicenses,
  viewCodes,
  viewRows,
  weekBefore,
  type View,
  type ViewCode,
  type ViewRow,
} from './views.js';

/** What each section shows first. */
const firstSort: Readonly<Record<ViewCode, string>> = {
  recent: '-addedDate',
  expiring: 'endDate',
  renewing: 'renewalDate',
  lowAssignment: 'assignedShare',
  overLimit: '-assignedShare',
};

function sortKeys(partner: Partner, { view, product }: View): SortKeys<ViewRow> {
  const previous = (row: ViewRow) => previousWeek(partner, row, product);
  return {
    otherwise: firstSort[view],
    keys: {
      customer: ({ customer }) => folded(customer.displayName),
      subscriptionId: ({ subscription }) => subscription.id,
      addedDate: ({ subscription }) => subscription.startDate,
      endDate: ({ subscription }) => subscription.endDate,
      renewalDate: ({ subscription }) => (subscription.autoRenew ? subscription.endDate : null),
      autoRenew: ({ subscription }) => subscription.autoRenew,
      total: ({ licenses }) => licenses.total,
      assigned: ({ licenses }) => licenses.assigned,
      used: ({ licenses }) => licenses.used,
      assignedShare: ({ licenses }) => licenseAssignment(licenses),
      usedShare: ({ licenses }) => licenseUsage(licenses),
      assignmentChange: (row) => assignmentChange(row.licenses, previous(row)),
      usageChange: (row) => usedChange(row.licenses, previous(row)),
      usedLast3Months: (row) => usedLast3Months(row, product),
    },
  };
}

/** The counts of a week ago; null for what did not run then, and where usage is not known. */
function previousWeek(partner: Partner, { subscription }: ViewRow, product: string): Schema<'PreviousWeek'> | null {
  if (!isRunning(subscription, addDays(partner.today(), -7))) return null;
  const { assigned, used } = rowLicenses(subscription, product, weekBefore(partner)) ?? { assigned: 0, used: null };
  return used === null ? null : { assigned, used };
}

function usedLast3Months({ subscription }: ViewRow, product: string): number | null {
  return subscription.licenses
    .filter((license) => license.product === product)
    .map(usedInThreeMonths)
    .reduce((sum, used) => (sum === null || used === null ? null : sum + used), 0);
}

function rowBody(partner: Partner, row: ViewRow, product: string): Schema<'SubscriptionRow'> {
  const { subscription, customer, licenses } = row;
  return {
    customer: { id: customer.id, displayName: customer.displayName },
    subscriptionId: subscription.id,
    kind: subscription.kind,
    addedDate: subscription.startDate,
    endDate: subscription.endDate,
    renewalDate: subscription.autoRenew ? subscription.endDate : null,
    autoRenew: subscription.autoRenew,
    licenses,
    previousWeek: previousWeek(partner, row, product),
    usedLast3Months: usedLast3Months(row, product),
  };
}

function summaryOf(rows: readonly ViewRow[]): Schema<'SubscriptionSummary'> {
  return {
    customers: new Set(rows.map(({ customer }) => customer.index)).size,
    subscriptions: rows.length,
    licenses: sumLicenses(rows.map(({ licenses }) => licenses)),
    overage: rows.reduce((sum, { licenses }) => sum + licensesInOverage(licenses), 0),
    unassigned: rows.reduce((sum, { licenses }) => sum + availableLicenses(licenses), 0),
  };
}

/** `GET /analytics/subscriptions`; the summary covers every row that matches `q`. */
export const subscriptionRowOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/analytics/subscriptions',
    answer(asked): Schema<'SubscriptionRowPage'> {
      const { partner, query } = asked;
      const view: View = {
        view: requiredChoice(asked, 'view', viewCodes),
        product: requiredChoice(asked, 'product', analyticsProducts),
        windowDays: windowParameter(asked),
        weeksAgo: 0,
      };
      const keys = sortKeys(partner, view);
      const sort = sortParameter(asked, keys);
      const { rows, summary } = remember(partner, `rows ${JSON.stringify([view, sort, query.get('q')])}`, () => {
        const found = viewRows(partner, view).filter(({ customer, subscription }) =>
          matches(query.get('q'), [customer.displayName, subscription.id]),
        );
        return { rows: sorted(found, sort, keys), summary: summaryOf(found) };
      });
      const { items, total } = pageOf(asked, rows);
      const body = items.map((row) => rowBody(partner, row, view.product));
      return { items: body, total, summary, dataAsOf: dailyDataAsOf(partner) };
    },
  },
];
