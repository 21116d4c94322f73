import { licenseAssignment, licensesInOverage, type LicenseCount } from '../../src/domain/licenses.js';
import type { PartnerCustomer } from '../model/customer.js';
import { addDays, type CalendarDate } from '../model/days.js';
import { countLicenses } from '../model/license-count.js';
import { licenseInWeek, weekPoint, type WeekPoint } from '../model/license-history.js';
import type { PartnerSubscription } from '../model/license.js';
import type { Partner } from '../model/partner.js';
import { isExpiring, isRecent, isRenewing, isRunning } from '../model/subscription-status.js';
import { lastCompletedWeek } from '../model/weeks.js';
import { remember } from './remember.js';

/** The products that have sections of their own; customers with none of them are in no key figure. */
export const analyticsProducts = ['meetings', 'calling'] as const;
/** A product that has sections of its own. */
export type AnalyticsProduct = (typeof analyticsProducts)[number];

/** The sections' codes. */
export const viewCodes = ['recent', 'expiring', 'renewing', 'lowAssignment', 'overLimit'] as const;
/** The code of a section. */
export type ViewCode = (typeof viewCodes)[number];

/** A subscription or trial with what it holds of one product. */
export interface ViewRow {
  readonly customer: PartnerCustomer;
  readonly subscription: PartnerSubscription;
  readonly licenses: LicenseCount;
}

/** Which rows are wanted. */
export interface View {
  readonly view: ViewCode;
  readonly product: AnalyticsProduct;
  readonly windowDays: number;
  /** 0: as of today; 1: as of seven days ago, with the counts of then. */
  readonly weeksAgo: 0 | 1;
}

/** Low assignment compares with, and speaks of, what was added longer ago than this. */
export const SETTLED_DAYS = 30;
/** The share of subscriptions below which one is low. */
const LOW_PERCENTILE = 0.25;

/** The rows of a section, in the order of customers. */
export function viewRows(partner: Partner, view: View): readonly ViewRow[] {
  return remember(partner, `view ${JSON.stringify(view)}`, () => {
    const today = addDays(partner.today(), -7 * view.weeksAgo);
    const rows = runningRows(partner, view.product, view.weeksAgo);
    return rows.filter(memberOf(view, { rows, today }));
  });
}

function memberOf(
  { view, windowDays }: View,
  { rows, today }: { rows: readonly ViewRow[]; today: CalendarDate },
): (row: ViewRow) => boolean {
  if (view === 'recent') return ({ subscription }) => isRecent(subscription, today, windowDays);
  if (view === 'expiring') return ({ subscription }) => isExpiring(subscription, today, windowDays);
  if (view === 'renewing') return ({ subscription }) => isRenewing(subscription, today, windowDays);
  if (view === 'overLimit') return ({ licenses }) => licensesInOverage(licenses) > 0;
  const limit = lowAssignmentLimit(rows, today);
  return (row) => isSettled(row, today) && (licenseAssignment(row.licenses) ?? limit) < limit;
}

/**
 * The 25th percentile (nearest rank) of the assigned shares of the rows that were added more than 30 days ago; those without a share do not count. A row is low
 * when it was added more than 30 days ago and its share is below. Source: product.md, Rules.
 */
export function lowAssignmentLimit(rows: readonly ViewRow[], today: CalendarDate): number {
  const shares = rows
    .filter((row) => isSettled(row, today))
    .flatMap(({ licenses }) => licenseAssignment(licenses) ?? [])
    .sort((a, b) => a - b);
  return shares[Math.ceil(shares.length * LOW_PERCENTILE) - 1] ?? 0;
}

function isSettled({ subscription }: ViewRow, today: CalendarDate): boolean {
  return subscription.startDate < addDays(today, -SETTLED_DAYS);
}

/** Everything that ran today, or seven days ago, and held the product. */
export function runningRows(partner: Partner, product: AnalyticsProduct, weeksAgo: 0 | 1): readonly ViewRow[] {
  return remember(partner, `running ${product} ${weeksAgo}`, () => {
    const today = addDays(partner.today(), -7 * weeksAgo);
    const at = weeksAgo === 0 ? undefined : weekBefore(partner);
    const rows: ViewRow[] = [];
    for (const customer of partner.customers)
      for (const subscription of customer.subscriptions) {
        const licenses = isRunning(subscription, today) && rowLicenses(subscription, product, at);
        if (licenses) rows.push({ customer, subscription, licenses });
      }
    return rows;
  });
}

/** What a subscription holds, or held in an earlier week, of a product; undefined when none. */
export function rowLicenses(
  { licenses }: PartnerSubscription,
  product: string,
  at: WeekPoint | undefined,
): LicenseCount | undefined {
  const held = licenses.filter((license) => license.product === product);
  return countLicenses({ licenses: at ? held.map((license) => ({ product, ...licenseInWeek(license, at) })) : held });
}

/** A week before the last completed one. */
export function weekBefore(partner: Partner): WeekPoint {
  const now = partner.now();
  return weekPoint(lastCompletedWeek(now) - 1, now);
}
