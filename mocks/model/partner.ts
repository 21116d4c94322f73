import { buildUsers, type PartnerUser } from './administrator.js';
import { buildCustomer, type CustomerOptions } from './build-customer.js';
import { buildSubscription } from './build-subscription.js';
import type { PartnerCustomer } from './customer.js';
import { addDays, dateIn, dateOf, dayAt, type CalendarDate } from './days.js';
import type { PartnerSubscription } from './license.js';
import { suite, callingOnly } from './offer.js';
import { mix } from './random.js';
import { buildSetup, type OrganizationSetup } from './setup.js';
import { buildTags, type PartnerTag } from './tag.js';

/** How a partner is made. Equal options give equal partners. */
export interface PartnerOptions {
  /** Default 1. */
  readonly seed?: number;
  /** How many customers; default 1,000. */
  readonly customers?: number;
  /** The clock that every date and week follows; a `Date` stands still. Default: the machine's. */
  readonly now?: Date | (() => Date);
  /** Whether names that break layouts are among the customers: some (default), none, all. */
  readonly hostileNames?: 'some' | 'none' | 'all';
  /** False: a partner that sells no Calling. */
  readonly calling?: boolean;
}

/** A reseller with its customers: the one source of every figure that the mock API answers. */
export interface Partner {
  readonly seed: number;
  readonly organization: { readonly id: string; readonly displayName: string };
  readonly customers: PartnerCustomer[];
  /** In the order in which they were made. */
  readonly tags: PartnerTag[];
  /** How many tags were ever made, so that no id comes twice. */
  tagsMade: number;
  readonly users: readonly PartnerUser[];
  readonly setup: OrganizationSetup;
  /** Of the partner's own organization, not a customer's. */
  readonly ownSubscriptions: readonly PartnerSubscription[];
  now(): Date;
  /** Today's date in a time zone that the machine knows; default UTC. */
  today(timeZone?: string): CalendarDate;
  /** Grows with every change, so that what was computed before can be told from what is now. */
  version: number;
}

/** Makes a partner; 100,000 customers take about a second. */
export function createPartner(options: PartnerOptions = {}): Partner {
  const growth = growPartner(options);
  for (;;) {
    const { done, value } = growth.next();
    if (done) return value;
  }
}

/** So many customers are made between two pauses. */
const STEP = 500;

/** As `createPartner`, in steps of a few milliseconds, so that a page stays alive while 100,000 customers are made. */
export function* growPartner(options: PartnerOptions = {}): Generator<undefined, Partner, undefined> {
  const { seed = 1, customers: count = 1000, now = () => new Date(), calling = true } = options;
  const clock = now instanceof Date ? () => now : now;
  const today = dateOf(dayAt(clock()));
  const users = buildUsers(mix(seed, 4), Math.min(60, 8 + Math.floor(count / 25)));
  const tags = buildTags();
  const customerOptions: CustomerOptions = {
    seed,
    today,
    calling,
    hostileNames: options.hostileNames ?? 'some',
    // The last one is carried by nobody.
    tags: tags.map(({ name }) => name).slice(0, -1),
    adminIds: users.filter(({ roles }) => roles.includes('partnerAdmin')).map(({ id }) => id),
  };
  const customers: PartnerCustomer[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && index % STEP === 0) yield;
    customers.push(buildCustomer(index, customerOptions));
  }
  return {
    seed,
    organization: { id: 'partner-1', displayName: 'Meridian Reseller Group' },
    customers,
    tags,
    tagsMade: tags.length,
    users,
    setup: buildSetup(),
    ownSubscriptions: ownSubscriptions(seed, today),
    now: clock,
    today: (timeZone) => dateIn(clock(), timeZone),
    version: 0,
  };
}

function ownSubscriptions(seed: number, today: CalendarDate): PartnerSubscription[] {
  return [suite, callingOnly].map((offer, place) =>
    buildSubscription({
      id: `Sub0-${place + 1}`,
      key: mix(seed, place, 5),
      customerIndex: -1,
      offer,
      quantity: 50,
      today,
      startDate: addDays(today, -6),
      endDate: addDays(today, 358),
      autoRenew: true,
      condition: 'readyForOrderSetup',
    }),
  );
}

/** Finds a customer by its id; undefined when there is none. */
export function findCustomer(partner: Partner, id: string): PartnerCustomer | undefined {
  const customer = partner.customers[Number(/^customer-(\d+)$/.exec(id)?.[1]) - 1];
  return customer?.id === id ? customer : undefined;
}
