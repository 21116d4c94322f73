import { buildSubscription, type SubscriptionPlan } from './build-subscription.js';
import { adminEmail, companyName, hostileNames } from './company-name.js';
import type { PartnerCustomer } from './customer.js';
import { addDays, dayNumber, instantOf, type CalendarDate } from './days.js';
import { messagingOffers, offers, type Offer } from './offer.js';
import { places } from './places.js';
import { mix, Random } from './random.js';
import { specialCustomer, type CustomerPlan, type SubscriptionDraft } from './special-customers.js';

/** What customers are made of besides their own key. */
export interface CustomerOptions {
  readonly seed: number;
  readonly today: CalendarDate;
  /** `none`: every name is an ordinary one; `all`: none is. */
  readonly hostileNames: 'some' | 'none' | 'all';
  /** False: nobody bought Calling. */
  readonly calling: boolean;
  readonly tags: readonly string[];
  /** Ids of administrators that can be assigned. */
  readonly adminIds: readonly string[];
}

const NO_TAGS: readonly string[] = [];
/** Every so many customers one has a hostile name, not among the first hundred. */
const HOSTILE_EVERY = 97;

/** The customer at this place in the list; the same for the same seed and day, however many customers there are. */
export function buildCustomer(index: number, options: CustomerOptions): PartnerCustomer {
  const key = mix(options.seed, index, 1);
  const random = new Random(key);
  const place = random.weighted(places);
  const plan = specialCustomer(index, options.today) ?? drawPlan(random, options.today);
  const name = companyName(place, random);
  const id = `customer-${index + 1}`;
  const subscriptions = plan.subscriptions.map((draft, position) =>
    buildSubscription(subscriptionPlan(draft, { id, key, index, position, options })),
  );
  subscriptions.sort((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0));
  return {
    index,
    id,
    key,
    displayName: hostileName(index, options) ?? plan.displayName ?? name,
    adminEmail: adminEmail(id),
    country: place.country,
    createdAt: createdAt(subscriptions[0]?.startDate ?? options.today, random),
    managedBy: random.chance(0.18) ? 'partnerOrganization' : 'externalAdministrator',
    tags: drawSome(options.tags, plan.tagCount ?? drawTagCount(random), random),
    lastAdminActivityAt: lastActivity(plan, random, options.today),
    adminIds: drawSome(options.adminIds, random.between(0, 3), random),
    subscriptions,
    ...(plan.extraStatus === undefined ? {} : { extraStatus: plan.extraStatus }),
  };
}

function subscriptionPlan(
  draft: SubscriptionDraft,
  at: { id: string; key: number; index: number; position: number; options: CustomerOptions },
): SubscriptionPlan {
  const number = String(mix(at.key, at.position, 3) % 1_000_000).padStart(6, '0');
  return {
    ...draft,
    offer: at.options.calling ? draft.offer : withoutCalling(draft.offer),
    id: `${draft.kind === 'trial' ? 'trial' : 'Sub'}${at.index + 1}-${at.position + 1}${number}`,
    key: mix(at.key, at.position, 2),
    customerIndex: at.index,
    today: at.options.today,
  };
}

function withoutCalling(offer: Offer): Offer {
  return { ...offer, licenses: offer.licenses.filter(({ product }) => product !== 'calling') };
}

/** What an ordinary customer has: few licenses mostly, thousands rarely. */
function drawPlan(random: Random, today: CalendarDate): CustomerPlan {
  const quantity = () => Math.min(40_000, Math.round(4 / (1 - random.next()) ** 0.85));
  const kind = random.next();
  const sold = kind < 0.03 ? messagingOffers : offers;
  const draft = (more: Partial<SubscriptionDraft> = {}): SubscriptionDraft => ({
    offer: random.weighted(sold),
    quantity: quantity(),
    ...more,
  });
  if (kind < 0.08) return { subscriptions: [draft({ kind: 'trial' })] };
  if (kind < 0.13)
    return { subscriptions: [draft({ endDate: addDays(today, -random.between(1, 400)), autoRenew: false })] };
  const condition = kind < 0.16 ? 'suspended' : kind < 0.19 ? 'readyForOrderSetup' : 'normal';
  const recent = condition === 'readyForOrderSetup' || random.chance(0.1);
  const subscriptions = [
    draft({ condition, ...(recent ? { startDate: addDays(today, -random.between(0, 88)) } : {}) }),
    ...Array.from({ length: Math.floor(random.next() ** 3 * 4) }, () => draft()),
  ];
  if (random.chance(0.09)) subscriptions.push(draft({ kind: 'trial' }));
  else if (random.chance(0.1))
    subscriptions.push(
      draft({ kind: 'trial', endDate: addDays(today, -random.between(1, 300)), condition: 'converted' }),
    );
  return { subscriptions };
}

function hostileName(index: number, { hostileNames: which }: CustomerOptions): string | undefined {
  if (which === 'none' || (which === 'some' && (index < 100 || index % HOSTILE_EVERY !== 0))) return undefined;
  const place = which === 'all' ? index : index / HOSTILE_EVERY;
  return `${hostileNames[place % hostileNames.length]}`;
}

function createdAt(oldest: CalendarDate, random: Random): string {
  return instantOf(dayNumber(oldest) - random.between(0, 20), random.next());
}

function lastActivity(plan: CustomerPlan, random: Random, today: CalendarDate): string | null {
  const daysAgo = plan.idleDays === undefined ? drawIdleDays(random) : plan.idleDays;
  return daysAgo === null ? null : instantOf(dayNumber(today) - daysAgo, random.next() * 0.4);
}

function drawIdleDays(random: Random): number | null {
  const kind = random.next();
  if (kind < 0.03) return null;
  return kind < 0.12 ? random.between(95, 500) : Math.floor(random.next() ** 2 * 80);
}

function drawTagCount(random: Random): number {
  return random.chance(0.55) ? 0 : random.between(1, random.chance(0.05) ? 5 : 2);
}

function drawSome(items: readonly string[], count: number, random: Random): readonly string[] {
  if (count === 0 || items.length === 0) return NO_TAGS;
  const first = Math.floor(random.next() * items.length);
  const step = 1 + Math.floor(random.next() * 3);
  const drawn = Array.from({ length: count }, (_, place) => items[(first + place * step) % items.length] as string);
  return [...new Set(drawn)].sort();
}
