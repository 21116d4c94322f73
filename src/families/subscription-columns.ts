import type { SubscriptionRow } from '../api/contract.js';
import type { Column } from '../components/data-table/column.js';
import { drawLicenseLine, licenseFigures, licenseSummary } from '../components/license-meter/license-meter.js';
import type { SortKey } from '../core/memory-rows.js';
import { daysSince, daysUntil, monthsSince, monthsUntil } from '../domain/calendar.js';
import type { Here } from '../domain/calendar.js';
import { assignmentChange, licenseAssignment, licenseUsage, usedChange } from '../domain/licenses.js';
import { changeWords } from './change-words.js';
import type { ColumnWords } from './table-element.js';

/** A column of the five license tables, for a language. */
export type SubscriptionColumn = (words: ColumnWords) => Column<SubscriptionRow>;

/** The name of the customer's organization. */
export const customer: SubscriptionColumn = ({ text }) => ({
  key: 'customer',
  label: text.column.customer,
  sort: 'customer',
  place: 'always',
  isData: true,
  width: 220,
  grow: 2,
  text: (row) => row.customer.displayName,
});

/** The subscription's id, or "Enterprise trial" for a trial (seed, "Abonnement-id"). */
export const subscriptionId: SubscriptionColumn = ({ text }) => ({
  key: 'subscriptionId',
  label: text.column.subscriptionId,
  sort: 'subscriptionId',
  isData: true,
  width: 150,
  text: (row) => (row.kind === 'trial' ? text.column.enterpriseTrial : row.subscriptionId),
  csv: (row) => row.subscriptionId,
});

/** Calendar days since the subscription was added; 0 is today. */
export const daysSinceAdded: SubscriptionColumn = (words) =>
  figure(words, { key: 'daysSinceAdded', sort: '-addedDate' }, (row) => daysSince(row.addedDate, here(words)));

/** Calendar days until the subscription ends; negative when it did. */
export const daysUntilExpiration: SubscriptionColumn = (words) =>
  figure(words, { key: 'daysUntilExpiration', sort: 'endDate' }, (row) => daysUntil(row.endDate, here(words)));

/** Calendar days until the subscription renews itself. */
export const daysUntilRenewal: SubscriptionColumn = (words) =>
  figure(words, { key: 'daysUntilRenewal', sort: 'renewalDate' }, (row) =>
    row.renewalDate === null ? null : daysUntil(row.renewalDate, here(words)),
  );

/** Whole calendar months since the subscription was added. */
export const monthsSinceAdded: SubscriptionColumn = (words) =>
  figure(words, { key: 'monthsSinceAdded', sort: '-addedDate' }, (row) => monthsSince(row.addedDate, here(words)));

/** Whole calendar months until the subscription ends. */
export const monthsRemaining: SubscriptionColumn = (words) =>
  figure(words, { key: 'monthsRemaining', sort: 'endDate' }, (row) => monthsUntil(row.endDate, here(words)));

/** Licenses that were bought. */
export const totalLicenses: SubscriptionColumn = (words) =>
  figure(words, { key: 'totalLicenses', sort: 'total' }, (row) => row.licenses.total);

/** Licenses used in the last three months. */
export const usageLast3Months: SubscriptionColumn = (words) =>
  figure(words, { key: 'usageLast3Months', sort: 'usedLast3Months' }, (row) => row.usedLast3Months);

/** Assigned licenses: number and percentage (seed, "Toegewezen licenties (%)"). */
export const assignedShare: SubscriptionColumn = (words) =>
  countAndShare(words, { key: 'assignedShare', sort: 'assignedShare' }, (row) => ({
    count: row.licenses.assigned,
    share: licenseAssignment(row.licenses),
  }));

/** Used licenses: number and percentage of the total (seed, "Gebruikte licenties (%)"; product.md, Rules). */
export const usedShare: SubscriptionColumn = (words) =>
  countAndShare(words, { key: 'usedShare', sort: 'usedShare' }, (row) => ({
    count: row.licenses.used,
    share: licenseUsage(row.licenses),
  }));

/** Assigned licenses against the week before. */
export const weeklyAssignmentChange: SubscriptionColumn = (words) =>
  change(words, { key: 'weeklyAssignmentChange', sort: 'assignmentChange' }, (row) =>
    assignmentChange(row.licenses, row.previousWeek),
  );

/** Used licenses against the week before. */
export const weeklyUsageChange: SubscriptionColumn = (words) =>
  change(words, { key: 'weeklyUsageChange', sort: 'usageChange' }, (row) => usedChange(row.licenses, row.previousWeek));

/** Whether the subscription renews itself at its end. */
export const autoRenew: SubscriptionColumn = ({ text }) => ({
  key: 'autoRenew',
  label: text.column.autoRenew,
  sort: 'autoRenew',
  width: 120,
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
    isWide: true,
    text: (row) => licenseSummary(row.licenses, words),
    draw: (row, cell) => drawLicenseLine(cell, row.licenses, words),
    tooltip: (row) => licenseFigures(row.licenses, words),
  };
};

/** What rows that the page gave sort by: the names are the sort keys of `/analytics/subscriptions`. */
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

/** The name of a column and what the API sorts it by. */
interface Naming {
  readonly key: 'daysSinceAdded' | FigureKey;
  readonly sort: string;
}

type FigureKey =
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

function here({ timeZone }: ColumnWords): Here {
  return { timeZone, now: Date.now() };
}

function figure(
  words: ColumnWords,
  naming: Naming,
  value: (row: SubscriptionRow) => number | null,
): Column<SubscriptionRow> {
  const { text, formats } = words;
  return {
    ...naming,
    label: text.column[naming.key],
    align: 'end',
    width: 130,
    text: (row) => formats.number(value(row)),
    tooltip: (row) => (value(row) === null ? text.state.notAvailable : undefined),
    csv: value,
  };
}

function countAndShare(
  { text, formats }: ColumnWords,
  naming: Naming,
  value: (row: SubscriptionRow) => { count: number | null; share: number | null },
): Column<SubscriptionRow> {
  return {
    ...naming,
    label: text.column[naming.key],
    align: 'end',
    width: 150,
    text: (row) => {
      const { count, share } = value(row);
      return text.column.countAndShare(formats.number(count), formats.percent(share));
    },
    tooltip: (row) => (value(row).share === null ? text.state.notAvailable : undefined),
    csv: (row) => value(row).share,
  };
}

function change(
  words: ColumnWords,
  naming: Naming,
  by: (row: SubscriptionRow) => number | null,
): Column<SubscriptionRow> {
  return {
    ...naming,
    label: words.text.column[naming.key],
    align: 'end',
    width: 140,
    text: (row) => changeWords(by(row), words),
    tooltip: (row) => (by(row) === null ? words.text.state.notAvailable : undefined),
    csv: by,
  };
}
