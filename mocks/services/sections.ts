import type { PartnerCustomer } from '../model/customer.js';
import { addDays, type CalendarDate } from '../model/days.js';
import { countLicenses, overage, type LicenseCount } from '../model/license-count.js';
import { licenseInWeek, weekPoint, type WeekPoint } from '../model/license-history.js';
import type { PartnerSubscription } from '../model/license.js';
import type { Partner } from '../model/partner.js';
import { isExpiring, isRecent, isRenewing, isRunning } from '../model/subscription-status.js';
import { lastCompletedWeek } from '../model/weeks.js';
import { remember } from './remember.js';
import { share } from './shares.js';

/** The products that have sections of their own; customers with none of them are in no key figure. */
export const insightsProducts = ['meetings', 'calling'] as const;
/** A product that has sections of its own. */
export type InsightsProduct = (typeof insightsProducts)[number];

/** The sections' codes, the contract's `view`. */
export const sectionCodes = ['recent', 'expiring', 'renewing', 'lowAssignment', 'overLimit'] as const;
/** The code of a section. */
export type SectionCode = (typeof sectionCodes)[number];

/** A subscription or trial with what it holds of one product. */
export interface SectionRow {
  readonly customer: PartnerCustomer;
  readonly subscription: PartnerSubscription;
  readonly licenses: LicenseCount;
}

/** Which rows are wanted. */
export interface Section {
  readonly code: SectionCode;
  readonly product: InsightsProduct;
  readonly windowDays: number;
  /** The day on which the question is asked, where it is asked. */
  readonly today: CalendarDate;
  /** 0: as of today; 1: as of seven days before, with the counts of then. */
  readonly weeksAgo: 0 | 1;
}

/** Low assignment compares with, and speaks of, what was added longer ago than this. */
const SETTLED_DAYS = 30;
/** The share of subscriptions below which one is low. */
const LOW_PERCENTILE = 0.25;

/** The rows of a section, in the order of customers. */
export function sectionRows(partner: Partner, section: Section): readonly SectionRow[] {
  return remember(partner, `section ${JSON.stringify(section)}`, () => {
    const rows = runningRows(partner, section);
    return rows.filter(memberOf(section, rows));
  });
}

function memberOf(section: Section, rows: readonly SectionRow[]): (row: SectionRow) => boolean {
  const { code, windowDays } = section;
  const day = dayOf(section);
  if (code === 'recent') return ({ subscription }) => isRecent(subscription, day, windowDays);
  if (code === 'expiring') return ({ subscription }) => isExpiring(subscription, day, windowDays);
  if (code === 'renewing') return ({ subscription }) => isRenewing(subscription, day, windowDays);
  if (code === 'overLimit') return ({ licenses }) => overage(licenses) > 0;
  const settled = new Set(rows.filter(({ subscription }) => subscription.startDate < addDays(day, -SETTLED_DAYS)));
  const limit = lowAssignmentLimit(settled);
  return (row) => settled.has(row) && (assignedShare(row) ?? limit) < limit;
}

/** The 25th percentile (nearest rank) of the assigned shares; those without a share do not count. Source: product.md, Rules. */
function lowAssignmentLimit(settled: Iterable<SectionRow>): number {
  const shares = [...settled].flatMap((row) => assignedShare(row) ?? []).sort((a, b) => a - b);
  return shares[Math.ceil(shares.length * LOW_PERCENTILE) - 1] ?? 0;
}

/** Assigned ÷ total; null of nothing. */
export function assignedShare({ licenses }: SectionRow): number | null {
  return share(licenses.assigned, licenses.total);
}

function dayOf({ today, weeksAgo }: Section): CalendarDate {
  return addDays(today, -7 * weeksAgo);
}

/** Everything that ran on the section's day and held its product. */
function runningRows(partner: Partner, section: Section): readonly SectionRow[] {
  const { product, weeksAgo } = section;
  const day = dayOf(section);
  return remember(partner, `running ${product} ${day} ${weeksAgo}`, () => {
    const at = weeksAgo === 0 ? undefined : weekBefore(partner);
    const rows: SectionRow[] = [];
    for (const customer of partner.customers)
      for (const subscription of customer.subscriptions) {
        const licenses = isRunning(subscription, day) && rowLicenses(subscription, product, at);
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
  return countLicenses({ licenses: at ? held.map((license) => licenseInWeek(license, at)) : held });
}

/** A week before the last completed one. */
export function weekBefore(partner: Partner): WeekPoint {
  const now = partner.now();
  return weekPoint(lastCompletedWeek(now) - 1, now);
}
