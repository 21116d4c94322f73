import { customerUrgency, sortByUrgency } from '../../src/domain/statuses.js';
import type { PartnerCustomer } from '../model/customer.js';
import { addDays, type CalendarDate } from '../model/days.js';
import { addCounts, countLicenses, isOverLimit, type LicenseCount } from '../model/license-count.js';
import type { PartnerSubscription } from '../model/license.js';
import type { Partner } from '../model/partner.js';
import { EXPIRING_SOON_DAYS, isExpiring, isRunning, subscriptionStatus } from '../model/subscription-status.js';
import { remember } from './remember.js';
import { folded } from './search.js';

/** What follows, on a day, from a customer's subscriptions. */
export interface CustomerFacts {
  readonly customer: PartnerCustomer;
  /** Most urgent first. */
  readonly statuses: readonly string[];
  /** The rank of the most urgent status. */
  readonly urgency: number;
  /** Every product that was ever ordered. */
  readonly products: readonly string[];
  /** Kinds of what runs. */
  readonly subscriptionTypes: readonly string[];
  /** Of everything that runs. */
  readonly licenses: LicenseCount;
  /** The first day on which something ends that does not go on by itself. */
  readonly nextExpiration: CalendarDate | null;
  /** The first day on which something goes on by itself. */
  readonly nextRenewal: CalendarDate | null;
  /** Name, id and tags, as they are searched. */
  readonly text: string;
}

/** Which day it is: where the question is asked, and in UTC, by which sign-ins are counted. */
export interface Today {
  readonly here: CalendarDate;
  readonly utc: CalendarDate;
}

/** "No recent activity": no administrator signed in for so many days. */
const INACTIVE_DAYS = 90;

/** The facts of every customer on the day that it is where the question is asked, in the order of the partner's list. */
export function allFacts(partner: Partner, here: CalendarDate): readonly CustomerFacts[] {
  return remember(partner, `facts ${here}`, () => {
    const today = { here, utc: partner.today() };
    return partner.customers.map((customer) => factsOf(customer, today));
  });
}

/** The facts of one customer. */
export function factsOf(customer: PartnerCustomer, today: Today): CustomerFacts {
  const running = customer.subscriptions.filter((subscription) => isRunning(subscription, today.here));
  const statuses = shared(statusesOf(customer, running, today));
  return {
    customer,
    statuses,
    urgency: customerUrgency(statuses),
    products: shared(customer.subscriptions.flatMap(({ licenses }) => licenses.map(({ product }) => product))),
    subscriptionTypes: shared(running.map(({ kind }) => kind)),
    licenses: addCounts(running.flatMap((subscription) => countLicenses(subscription) ?? [])),
    nextExpiration: first(running.filter(({ autoRenew }) => !autoRenew)),
    nextRenewal: first(running.filter(({ autoRenew }) => autoRenew)),
    text: folded([customer.displayName, customer.id, ...customer.tags].join('\n')),
  };
}

function statusesOf(customer: PartnerCustomer, running: readonly PartnerSubscription[], today: Today): string[] {
  const codes = running.map((subscription) => subscriptionStatus(subscription, today.here));
  const found = codes.filter((code) => code !== 'active' && code !== 'expiringSoon');
  const bought = running.filter(({ kind, condition }) => kind === 'subscription' && condition === 'normal');
  if (bought.length > 0) found.push('subscription');
  if (running.some(({ kind }) => kind === 'trial')) found.push('trial');
  if (running.length === 0) found.push('expired');
  if (running.some((subscription) => isExpiring(subscription, today.here, EXPIRING_SOON_DAYS)))
    found.push('expiringSoon');
  if (running.some(isOverLimit)) found.push('licenseOverage');
  if (isInactive(customer, today.utc)) found.push('noRecentActivity');
  if (customer.extraStatus !== undefined) found.push(customer.extraStatus);
  return sortByUrgency(found);
}

function isInactive({ lastAdminActivityAt }: PartnerCustomer, today: CalendarDate): boolean {
  return lastAdminActivityAt === null || lastAdminActivityAt.slice(0, 10) < addDays(today, -INACTIVE_DAYS);
}

function first(subscriptions: readonly PartnerSubscription[]): CalendarDate | null {
  return subscriptions.reduce<CalendarDate | null>(
    (date, { endDate }) => (date === null || endDate < date ? endDate : date),
    null,
  );
}

const lists = new Map<string, readonly string[]>();

/** The codes, each once. Equal lists are one array, which keeps 100,000 customers small. */
function shared(codes: readonly string[]): readonly string[] {
  const key = codes.join(' ');
  let list = lists.get(key);
  if (!list) lists.set(key, (list = [...new Set(codes)]));
  return list;
}
