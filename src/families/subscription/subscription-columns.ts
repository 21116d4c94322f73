import type { SubscriptionRow } from '../../api/contract.js';
import type { SortKey } from '../../core/query/memory-rows.js';
import { daysSince, daysUntil, monthsSince, monthsUntil } from '../../domain/today.js';
import type { Here } from '../../domain/today.js';
import { renewalOf } from '../../domain/subscription-terms.js';
import { assignmentChange, licenseAssignment, licenseUsage, usedChange } from '../../domain/licenses.js';
import { changeColumn, countAndShareColumn, countColumn, customerColumn, named } from '../table/columns.js';
import type { ColumnMaker, MissingReason, TableWords } from '../table/columns.js';
import { licenseColumn } from '../table/license-column.js';
import type { LicenseTexts } from '../../locales/license-texts.js';
import type { SubscriptionTexts } from '../../locales/subscription-texts.js';

/** A column of the five license tables, for a language. */
export type SubscriptionColumn = ColumnMaker<SubscriptionRow, LicenseTexts & SubscriptionTexts>;

/** The name of the customer's organization. */
export const customer: SubscriptionColumn = customerColumn;

/** The subscription's id, or "Enterprise trial" for a trial (seed, "Abonnement-id"). */
export const subscriptionId: SubscriptionColumn = (words) => ({
  ...named(words, { key: 'subscriptionId', priority: 4 }),
  isData: true,
  text: (row) => (row.kind === 'trial' ? words.text.column.enterpriseTrial : row.subscriptionId),
  csv: (row) => row.subscriptionId,
});

/** Calendar days since the subscription was added; 0 is today. */
export const daysSinceAdded: SubscriptionColumn = (words) =>
  countColumn(
    words,
    { key: 'addedDate', sorting: 'reversed', priority: 6 },
    { value: ({ addedDate }) => daysSince(addedDate, here(words)) },
  );

/** Whole calendar months since the subscription was added. */
export const monthsSinceAdded: SubscriptionColumn = (words) =>
  countColumn(
    words,
    { key: 'addedDate', label: 'addedMonths', sorting: 'reversed', priority: 6 },
    { value: ({ addedDate }) => monthsSince(addedDate, here(words)) },
  );

/** Calendar days until the subscription ends; negative when it did. */
export const daysUntilExpiration: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'endDate', priority: 6 }, { value: ({ endDate }) => daysUntil(endDate, here(words)) });

/** Whole calendar months until the subscription ends. */
export const monthsRemaining: SubscriptionColumn = (words) =>
  countColumn(
    words,
    { key: 'endDate', label: 'endMonths', priority: 6 },
    { value: ({ endDate }) => monthsUntil(endDate, here(words)) },
  );

/** Calendar days until the subscription renews itself. */
export const daysUntilRenewal: SubscriptionColumn = (words) =>
  countColumn(
    words,
    { key: 'renewalDate', priority: 6 },
    {
      value: (row) => daysUntil(renewalOf(row), here(words)),
      missing: () => 'renewal',
    },
  );

/** Licenses that were bought. */
export const totalLicenses: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'total', priority: 2 }, { value: ({ licenses }) => licenses.total });

/** Licenses used in the last three months. */
export const usageLast3Months: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'usedLast3Months', priority: 1 }, { value: ({ usedLast3Months }) => usedLast3Months });

/** Assigned licenses: number and percentage (seed, "Toegewezen licenties (%)"). */
export const assignedShare: SubscriptionColumn = (words) =>
  countAndShareColumn(
    words,
    { key: 'assignedShare', priority: 5 },
    {
      count: ({ licenses }) => licenses.assigned,
      counted: words.text.license.assigned,
      value: ({ licenses }) => licenseAssignment(licenses),
      missing: noLicenses,
    },
  );

/** Used licenses: number and percentage of the total (seed, "Gebruikte licenties (%)"; product.md, Rules). */
export const usedShare: SubscriptionColumn = (words) =>
  countAndShareColumn(
    words,
    { key: 'usedShare', priority: 3 },
    {
      count: ({ licenses }) => licenses.used,
      counted: words.text.license.used,
      value: ({ licenses }) => licenseUsage(licenses),
      missing: noLicenses,
    },
  );

/** Assigned licenses against the week before. */
export const weeklyAssignmentChange: SubscriptionColumn = (words) =>
  changeColumn(
    words,
    { key: 'assignmentChange', priority: 1 },
    {
      value: ({ licenses, previousWeek }) => assignmentChange(licenses, previousWeek),
      missing: ({ previousWeek }) => (previousWeek ? 'unknown' : 'weekBefore'),
    },
  );

/** Used licenses against the week before. */
export const weeklyUsageChange: SubscriptionColumn = (words) =>
  changeColumn(
    words,
    { key: 'usageChange' },
    {
      value: ({ licenses, previousWeek }) => usedChange(licenses, previousWeek),
      missing: ({ previousWeek }) => (previousWeek ? 'unknown' : 'weekBefore'),
    },
  );

/** Whether the subscription renews itself at its end. */
export const autoRenew: SubscriptionColumn = (words) => ({
  ...named(words, { key: 'autoRenew', priority: 1 }),
  text: (row) => (row.autoRenew ? words.text.yes : words.text.no),
});

/** Used, assigned and available licenses as a bar that sorts by the assigned ones; the numbers in its tooltip. */
export const licenseUse: SubscriptionColumn = (words) =>
  licenseColumn(named(words, { key: 'assigned', priority: 3, isWide: true }), words, ({ licenses }) => licenses);

/** What rows that the page gave sort by: the names are the API's sort keys of subscriptions. */
export const subscriptionSortKeys: Readonly<Record<string, (row: SubscriptionRow) => SortKey>> = {
  customer: (row) => row.customer.displayName,
  subscriptionId: (row) => row.subscriptionId,
  addedDate: (row) => row.addedDate,
  endDate: (row) => row.endDate,
  renewalDate: renewalOf,
  autoRenew: (row) => row.autoRenew,
  total: (row) => row.licenses.total,
  assigned: (row) => row.licenses.assigned,
  used: (row) => row.licenses.used,
  assignedShare: (row) => licenseAssignment(row.licenses),
  usedShare: (row) => licenseUsage(row.licenses),
  assignmentChange: (row) => assignmentChange(row.licenses, row.previousWeek),
  usageChange: (row) => usedChange(row.licenses, row.previousWeek),
  usedLast3Months: (row) => row.usedLast3Months,
};

function here({ timeZone }: TableWords): Here {
  return { timeZone, now: Date.now() };
}

function noLicenses({ licenses }: SubscriptionRow): MissingReason {
  return licenses.total === 0 ? 'licenses' : 'unknown';
}
