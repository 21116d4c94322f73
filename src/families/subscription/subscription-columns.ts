import type { SubscriptionRow } from '../../api/contract.js';
import { drawLicenseLine, licenseFigures, licenseSummary } from '../../components/license-meter/license-meter.js';
import type { SortKey } from '../../core/query/memory-rows.js';
import { daysSince, daysUntil, monthsSince, monthsUntil } from '../../domain/calendar.js';
import type { Here } from '../../domain/calendar.js';
import { assignmentChange, licenseAssignment, licenseUsage, usedChange } from '../../domain/licenses.js';
import { changeColumn, countAndShareColumn, countColumn, customerColumn } from '../table/columns.js';
import type { LicenseTexts } from '../../locales/license-texts.js';
import type { SubscriptionTexts } from '../../locales/subscription-texts.js';
import type { ColumnMaker, ColumnWords } from '../table/columns.js';

/** A column of the five license tables, for a language. */
export type SubscriptionColumn = ColumnMaker<SubscriptionRow, LicenseTexts & SubscriptionTexts>;

/** The name of the customer's organization. */
export const customer: SubscriptionColumn = customerColumn;

/** The subscription's id, or "Enterprise trial" for a trial (seed, "Abonnement-id"). */
export const subscriptionId: SubscriptionColumn = ({ text }) => ({
  key: 'subscriptionId',
  label: text.column.subscriptionId,
  sort: 'subscriptionId',
  isData: true,
  width: 150,
  minWidth: 128,
  text: (row) => (row.kind === 'trial' ? text.column.enterpriseTrial : row.subscriptionId),
  csv: (row) => row.subscriptionId,
});

/** Calendar days since the subscription was added; 0 is today. */
export const daysSinceAdded: SubscriptionColumn = (words) =>
  countColumn(words, named(words, 'daysSinceAdded', '-addedDate'), (row) => daysSince(row.addedDate, here(words)));

/** Calendar days until the subscription ends; negative when it did. */
export const daysUntilExpiration: SubscriptionColumn = (words) =>
  countColumn(words, named(words, 'daysUntilExpiration', 'endDate'), (row) => daysUntil(row.endDate, here(words)));

/** Calendar days until the subscription renews itself. */
export const daysUntilRenewal: SubscriptionColumn = (words) =>
  countColumn(words, named(words, 'daysUntilRenewal', 'renewalDate'), (row) =>
    row.renewalDate === null ? null : daysUntil(row.renewalDate, here(words)),
  );

/** Whole calendar months since the subscription was added. */
export const monthsSinceAdded: SubscriptionColumn = (words) =>
  countColumn(words, named(words, 'monthsSinceAdded', '-addedDate'), (row) => monthsSince(row.addedDate, here(words)));

/** Whole calendar months until the subscription ends. */
export const monthsRemaining: SubscriptionColumn = (words) =>
  countColumn(words, named(words, 'monthsRemaining', 'endDate'), (row) => monthsUntil(row.endDate, here(words)));

/** Licenses that were bought. */
export const totalLicenses: SubscriptionColumn = (words) =>
  countColumn(words, named(words, 'totalLicenses', 'total'), (row) => row.licenses.total);

/** Licenses used in the last three months. */
export const usageLast3Months: SubscriptionColumn = (words) => ({
  ...countColumn<SubscriptionRow>(
    words,
    named(words, 'usageLast3Months', 'usedLast3Months'),
    (row) => row.usedLast3Months,
  ),
  isWide: true,
});

/** Assigned licenses: number and percentage (seed, "Toegewezen licenties (%)"). */
export const assignedShare: SubscriptionColumn = (words) =>
  countAndShareColumn(words, named(words, 'assignedShare', 'assignedShare'), ({ licenses }) => ({
    count: licenses.assigned,
    share: licenseAssignment(licenses),
  }));

/** Used licenses: number and percentage of the total (seed, "Gebruikte licenties (%)"; product.md, Rules). */
export const usedShare: SubscriptionColumn = (words) =>
  countAndShareColumn(words, named(words, 'usedShare', 'usedShare'), ({ licenses }) => ({
    count: licenses.used,
    share: licenseUsage(licenses),
  }));

/** Assigned licenses against the week before. */
export const weeklyAssignmentChange: SubscriptionColumn = (words) => ({
  ...changeColumn<SubscriptionRow>(words, named(words, 'weeklyAssignmentChange', 'assignmentChange'), (row) =>
    assignmentChange(row.licenses, row.previousWeek),
  ),
  isWide: true,
});

/** Used licenses against the week before. */
export const weeklyUsageChange: SubscriptionColumn = (words) => ({
  ...changeColumn<SubscriptionRow>(words, named(words, 'weeklyUsageChange', 'usageChange'), (row) =>
    usedChange(row.licenses, row.previousWeek),
  ),
  isWide: true,
});

/** Whether the subscription renews itself at its end. */
export const autoRenew: SubscriptionColumn = ({ text }) => ({
  key: 'autoRenew',
  label: text.column.autoRenew,
  sort: 'autoRenew',
  width: 120,
  minWidth: 104,
  text: (row) => (row.autoRenew ? text.yes : text.no),
});

/** Used, assigned and available licenses as a bar; the numbers in its tooltip. */
export const licenseUse: SubscriptionColumn = ({ text, formats }) => {
  const words = { text: text.license, format: formats };
  return {
    key: 'licenseUse',
    label: text.column.licenseUse,
    sort: 'assigned',
    width: 200,
    minWidth: 120,
    isWide: true,
    text: (row) => licenseSummary(row.licenses, words),
    draw: (row, cell) => drawLicenseLine(cell, row.licenses, words),
    tooltip: (row) => licenseFigures(row.licenses, words),
  };
};

/** What rows that the page gave sort by: the names are the sort keys of `/insights/subscriptions`. */
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

type FigureKey =
  | 'daysSinceAdded'
  | 'daysUntilExpiration'
  | 'daysUntilRenewal'
  | 'monthsSinceAdded'
  | 'monthsRemaining'
  | 'totalLicenses'
  | 'usageLast3Months'
  | 'assignedShare'
  | 'usedShare'
  | 'weeklyAssignmentChange'
  | 'weeklyUsageChange';

function named({ text }: ColumnWords, key: FigureKey, sort: string) {
  return { key, sort, label: text.column[key] };
}

function here({ timeZone }: ColumnWords): Here {
  return { timeZone, now: Date.now() };
}
