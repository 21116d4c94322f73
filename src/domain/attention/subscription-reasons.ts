import type { CalendarDate } from '../calendar.js';
import { licenseUsage, licensesInOverage, sumLicenses } from '../licenses.js';
import type { LicenseCount } from '../licenses.js';
import { countOf, sumOf } from '../numbers.js';
import { renewalOf } from '../subscription-terms.js';
import { daysUntil } from '../today.js';
import type { Here } from '../today.js';
import { isInWindow } from '../windows.js';
import type { CustomerRef, Finding, Reason, UnusedBy } from './reasons.js';
import { TRIAL_ENDS_WITHIN } from './rules.js';
import type { Thresholds } from './rules.js';
import { magnitude, mean, nearness, shareSize } from './size.js';

/** What is looked at of a subscription or trial: its licenses of one product. */
export interface SubscriptionFact {
  readonly customer: CustomerRef;
  readonly subscriptionId: string;
  /** `subscription`, `trial`, or a code that is not known here. */
  readonly kind: string;
  /** Its last day. */
  readonly endDate: CalendarDate;
  readonly renewalDate?: CalendarDate | null;
  readonly licenses: LicenseCount;
  /** Licenses that were used at least once in 90 days. */
  readonly usedLast3Months?: number | null;
}

/** The rows of each product that was asked for. */
export type ProductLists = readonly (readonly SubscriptionFact[])[];

/** What subscriptions are looked at with. */
export interface SubscriptionContext {
  readonly here: Here;
  /** How many days ahead are looked at. */
  readonly windowDays: number;
  readonly thresholds: Thresholds;
}

/** A subscription with the licenses of all products that it holds, and the day that matters of it. */
interface Dated extends SubscriptionFact {
  readonly date: CalendarDate;
  readonly days: number;
}

/**
 * What ends within the window unless somebody acts, the next one first. A trial that is used much (threshold) and ends within 30 days is a customer to
 * win, and not counted among what expires; all others are.
 */
export function endingReasons(lists: ProductLists, context: SubscriptionContext): Finding[] {
  const dated = datedOf(lists, context, ({ endDate }) => endDate);
  return byCustomer(dated).flatMap(([customer, subscriptions]) => {
    const isHot = (one: Dated) => isTrialToWin(one, context);
    const hot = subscriptions.filter(isHot);
    const others = subscriptions.filter((one) => !isHot(one));
    const reasons = [hot.length > 0 && trialReason(hot, context), others.length > 0 && expiring(others, context)];
    return reasons.filter((reason) => reason !== false).map((reason) => ({ customer, reason }));
  });
}

/** Licenses that are not used (threshold) although they are about to be paid for again. */
export function renewalReasons(lists: ProductLists, context: SubscriptionContext): Finding[] {
  // All of them renew by themselves: that is what they were asked for.
  const dated = datedOf(lists, context, (row) => renewalOf({ ...row, autoRenew: true })!);
  return byCustomer(dated).flatMap(([customer, subscriptions]) => {
    const reason = unusedReason(subscriptions, context);
    return reason ? [{ customer, reason }] : [];
  });
}

/** More licenses assigned than bought, of each product for itself: what is left over of one does not make up for another. */
export function overageReasons(lists: ProductLists): Finding[] {
  const short = lists.flatMap(distinct).filter(({ licenses }) => (licensesInOverage(licenses) ?? 0) > 0);
  return byCustomer(short).map(([customer, rows]) => {
    const overage = sumOf(rows.map(({ licenses }) => licensesInOverage(licenses)))!;
    const { total, assigned } = sumLicenses(rows.map(({ licenses }) => licenses));
    const subscriptions = new Set(rows.map(({ subscriptionId }) => subscriptionId)).size;
    const figures = { overage, total: total!, assigned: assigned!, subscriptions };
    return { customer, reason: { rule: 'overLimit', size: magnitude(overage), ...figures } };
  });
}

function isTrialToWin({ kind, days, licenses }: Dated, { thresholds, windowDays }: SubscriptionContext): boolean {
  const share = licenseUsage(licenses);
  const isSoon = days <= Math.min(TRIAL_ENDS_WITHIN, windowDays);
  return kind === 'trial' && isSoon && share !== null && share >= thresholds.trialEnding / 100;
}

function trialReason(trials: readonly Dated[], { windowDays }: SubscriptionContext): Reason {
  const { date, days } = trials[0]!;
  const sum = sumLicenses(trials.map(({ licenses }) => licenses));
  const share = shareSize(licenseUsage(sum));
  const size = mean(nearness(days, Math.min(TRIAL_ENDS_WITHIN, windowDays)), share);
  return { rule: 'trialEnding', size, date, days, trials: trials.length, used: sum.used!, total: sum.total!, share };
}

function expiring(subscriptions: readonly Dated[], { windowDays }: SubscriptionContext): Reason {
  const { date, days } = subscriptions[0]!;
  const licenses = sumOf(subscriptions.map((one) => one.licenses.total));
  const size = mean(nearness(days, windowDays), magnitude(licenses));
  const trials = subscriptions.filter(({ kind }) => kind === 'trial').length;
  return { rule: 'expiring', size, date, days, subscriptions: subscriptions.length, trials, licenses };
}

function unusedReason(
  subscriptions: readonly Dated[],
  { windowDays, thresholds }: SubscriptionContext,
): Reason | undefined {
  const wasted = subscriptions.flatMap((one) => {
    const { unused, total, by } = unusedOf(one);
    return unused > 0 && unused / total >= thresholds.unusedLicenses / 100 ? [{ ...one, unused, total, by }] : [];
  });
  const [first] = wasted;
  if (!first) return undefined;
  const { date, days, by } = first;
  const unused = sumOf(wasted.map((one) => one.unused))!;
  const total = sumOf(wasted.map((one) => one.total))!;
  return {
    rule: 'unusedLicenses',
    size: mean(nearness(days, windowDays), magnitude(unused)),
    ...{ date, days, unused, total, subscriptions: wasted.length },
    by: wasted.every((one) => one.by === by) ? by : 'mixed',
  };
}

/** The licenses of a subscription that nobody used, by the longest time of which it is known; none where nothing is known. */
function unusedOf({ licenses, usedLast3Months }: Dated): { unused: number; total: number; by: UnusedBy } {
  const total = countOf(licenses.total) ?? 0;
  const known = (
    [
      ['threeMonths', usedLast3Months],
      ['week', licenses.used],
      ['assigned', licenses.assigned],
    ] as const
  ).find(([, figure]) => countOf(figure) !== null);
  const [by, used] = known ?? (['assigned', total] as const);
  return { unused: Math.max(0, total - countOf(used)!), total, by };
}

/** What has its day in the window, the next first: of each subscription all products together. */
function datedOf(
  lists: ProductLists,
  { here, windowDays }: SubscriptionContext,
  dateOf: (row: SubscriptionFact) => CalendarDate,
): readonly Dated[] {
  const whole = [...grouped(lists.flatMap(distinct), keyOf).values()].map((rows) => ({
    ...rows[0]!,
    licenses: sumLicenses(rows.map(({ licenses }) => licenses)),
    usedLast3Months: sumOf(rows.map((row) => row.usedLast3Months)),
  }));
  return whole
    .map((row) => ({ ...row, date: dateOf(row), days: daysUntil(dateOf(row), here) ?? -1 }))
    .filter(({ days }) => isInWindow(days, windowDays))
    .sort((one, other) => one.days - other.days);
}

/** A row that comes twice in one list counts once. */
function distinct(rows: readonly SubscriptionFact[]): readonly SubscriptionFact[] {
  return [...grouped(rows, keyOf).values()].map(([first]) => first!);
}

function keyOf({ customer, subscriptionId }: SubscriptionFact): string {
  return JSON.stringify([customer.id, subscriptionId]);
}

function byCustomer<Row extends SubscriptionFact>(rows: readonly Row[]): readonly (readonly [CustomerRef, Row[]])[] {
  return [...grouped(rows, ({ customer }) => customer.id).values()].map((own) => [own[0]!.customer, own] as const);
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
