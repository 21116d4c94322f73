import type { SubscriptionRow } from '../../api/contract.js';
import { drawLicenseLine, licenseFigures, licenseSummary } from '../../components/license-meter/license-meter.js';
import type { SortKey } from '../../core/query/memory-rows.js';
import { daysSince, daysUntil, monthsSince, monthsUntil } from '../../domain/calendar.js';
import type { Here } from '../../domain/calendar.js';
import { assignmentChange, licenseAssignment, licenseUsage, usedChange } from '../../domain/licenses.js';
import { changeColumn, countAndShareColumn, countColumn, customerColumn, named } from '../table/columns.js';
import type { LicenseTexts } from '../../locales/license-texts.js';
import type { SubscriptionTexts } from '../../locales/subscription-texts.js';
import type { ColumnMaker, ColumnWords } from '../table/columns.js';

/** A column of the five license tables, for a language. */
export type SubscriptionColumn = ColumnMaker<SubscriptionRow, LicenseTexts & SubscriptionTexts>;

/** The name of the customer's organization. */
export const customer: SubscriptionColumn = customerColumn;

/** The subscription's id, or "Enterprise trial" for a trial (seed, "Abonnement-id"). */
export const subscriptionId: SubscriptionColumn = (words) => ({
  ...named(words, { key: 'subscriptionId' }),
  isData: true,
  width: 150,
  minWidth: 128,
  text: (row) => (row.kind === 'trial' ? words.text.column.enterpriseTrial : row.subscriptionId),
  csv: (row) => row.subscriptionId,
});

/** Calendar days since the subscription was added; 0 is today. */
export const daysSinceAdded: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'addedDate', sorting: 'reversed' }, (row) => daysSince(row.addedDate, here(words)));

/** Whole calendar months since the subscription was added. */
export const monthsSinceAdded: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'addedDate', label: 'addedMonths', sorting: 'reversed' }, (row) =>
    monthsSince(row.addedDate, here(words)),
  );

/** Calendar days until the subscription ends; negative when it did. */
export const daysUntilExpiration: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'endDate' }, (row) => daysUntil(row.endDate, here(words)));

/** Whole calendar months until the subscription ends. */
export const monthsRemaining: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'endDate', label: 'endMonths' }, (row) => monthsUntil(row.endDate, here(words)));

/** Calendar days until the subscription renews itself. */
export const daysUntilRenewal: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'renewalDate' }, (row) =>
    row.renewalDate === null ? null : daysUntil(row.renewalDate, here(words)),
  );

/** Licenses that were bought. */
export const totalLicenses: SubscriptionColumn = (words) =>
  countColumn(words, { key: 'total' }, (row) => row.licenses.total);

/** Licenses used in the last three months. */
export const usageLast3Months: SubscriptionColumn = (words) => ({
  ...countColumn<SubscriptionRow>(words, { key: 'usedLast3Months' }, (row) => row.usedLast3Months),
  isWide: true,
});

/** Assigned licenses: number and percentage (seed, "Toegewezen licenties (%)"). */
export const assignedShare: SubscriptionColumn = (words) =>
  countAndShareColumn(words, { key: 'assignedShare' }, ({ licenses }) => ({
    count: licenses.assigned,
    share: licenseAssignment(licenses),
  }));

/** Used licenses: number and percentage of the total (seed, "Gebruikte licenties (%)"; product.md, Rules). */
export const usedShare: SubscriptionColumn = (words) =>
  countAndShareColumn(words, { key: 'usedShare' }, ({ licenses }) => ({
    count: licenses.used,
    share: licenseUsage(licenses),
  }));

/** Assigned licenses against the week before. */
export const weeklyAssignmentChange: SubscriptionColumn = (words) => ({
  ...changeColumn<SubscriptionRow>(words, { key: 'assignmentChange' }, (row) =>
    assignmentChange(row.licenses, row.previousWeek),
  ),
  isWide: true,
});

/** Used licenses against the week before. */
export const weeklyUsageChange: SubscriptionColumn = (words) => ({
  ...changeColumn<SubscriptionRow>(words, { key: 'usageChange' }, (row) => usedChange(row.licenses, row.previousWeek)),
  isWide: true,
});

/** Whether the subscription renews itself at its end. */
export const autoRenew: SubscriptionColumn = (words) => ({
  ...named(words, { key: 'autoRenew' }),
  width: 120,
  minWidth: 104,
  text: (row) => (row.autoRenew ? words.text.yes : words.text.no),
});

/** Used, assigned and available licenses as a bar that sorts by the assigned ones; the numbers in its tooltip. */
export const licenseUse: SubscriptionColumn = (columnWords) => {
  const words = { text: columnWords.text.license, format: columnWords.formats };
  return {
    ...named(columnWords, { key: 'assigned' }),
    width: 200,
    minWidth: 120,
    isWide: true,
    text: (row) => licenseSummary(row.licenses, words),
    draw: (row, cell) => drawLicenseLine(cell, row.licenses, words),
    tooltip: (row) => licenseFigures(row.licenses, words),
  };
};

/** What rows that the page gave sort by: the names are the API's sort keys of subscriptions. */
export const subscriptionSortKeys: Readonly<Record<string, (row: SubscriptionRow) => SortKey>> = {
  customer: (row) => row.customer.displayName,
  subscriptionId: (row) => row.subscriptionId,
  addedDate: (row) => row.addedDate,
  endDate: (row) => row.endDate,
  renewalDate: (row) => row.renewalDate,
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

function here({ timeZone }: ColumnWords): Here {
  return { timeZone, now: Date.now() };
}
