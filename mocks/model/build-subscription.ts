import { addDays, dateOf, dayNumber, type CalendarDate } from './days.js';
import type { License, PartnerSubscription } from './license.js';
import type { Offer } from './offer.js';
import { fraction, mix, Random } from './random.js';

/** What is asked of the builder; what is left out is drawn from the key. */
export interface SubscriptionPlan {
  readonly id: string;
  readonly key: number;
  readonly customerIndex: number;
  readonly offer: Offer;
  /** Licenses of a share of 1. */
  readonly quantity: number;
  /** The day on which the partner is looked at. */
  readonly today: CalendarDate;
  readonly kind?: 'subscription' | 'trial';
  readonly condition?: string;
  readonly startDate?: CalendarDate;
  readonly endDate?: CalendarDate;
  readonly autoRenew?: boolean;
  /** Exactly so many assigned licenses, whatever the total. */
  readonly assigned?: number;
  /** Assigned licenses against the total, 1 = 100 %. */
  readonly assignedShare?: number;
  /** Used licenses against the assigned, 1 = 100 %. */
  readonly usedShare?: number;
  /** Whether the source tells how its licenses are used; default: of most subscriptions it does. */
  readonly reported?: boolean;
}

const TERMS_IN_DAYS = [365, 365, 365, 730, 1095];
const TRIAL_TERMS_IN_DAYS = [30, 60, 90];
/** Of this share of the subscriptions the source does not tell how they are used. */
const UNREPORTED = 0.04;

/** A subscription or trial that runs on `today`, unless the plan's dates say otherwise. */
export function buildSubscription(plan: SubscriptionPlan): PartnerSubscription {
  const random = new Random(plan.key);
  const kind = plan.kind ?? 'subscription';
  const term = random.pick(kind === 'trial' ? TRIAL_TERMS_IN_DAYS : TERMS_IN_DAYS);
  const age = Math.floor(random.next() ** (kind === 'trial' ? 1 : 0.8) * term);
  const termStart = plan.startDate ?? dateOf(startOf(plan, { term, age }));
  // Most have gone on for further terms: otherwise the partner's past would be empty.
  const yearsBefore = plan.startDate === undefined && kind === 'subscription' ? Math.floor(random.next() * 4) : 0;
  const startDate = addDays(termStart, -365 * yearsBefore);
  const reported = plan.reported ?? fraction(plan.key, 15) >= UNREPORTED;
  return {
    id: plan.id,
    key: plan.key,
    customerIndex: plan.customerIndex,
    name: kind === 'trial' ? `${plan.offer.name} trial` : plan.offer.name,
    kind,
    condition: plan.condition ?? 'normal',
    startDate,
    endDate: plan.endDate ?? addDays(termStart, term - 1),
    autoRenew: kind === 'subscription' && (plan.autoRenew ?? random.chance(0.62)),
    licenses: plan.offer.licenses.map((offered, place) => ({
      key: mix(plan.key, 1 + place),
      product: offered.product,
      name: offered.name,
      ...counts(plan, { total: Math.round(plan.quantity * offered.share), random }),
      reported,
    })),
  };
}

function startOf(plan: SubscriptionPlan, { term, age }: { term: number; age: number }): number {
  return plan.endDate === undefined ? dayNumber(plan.today) - age : dayNumber(plan.endDate) - term + 1;
}

function counts(
  plan: SubscriptionPlan,
  { total, random }: { total: number; random: Random },
): Pick<License, 'total' | 'assigned' | 'used'> {
  const assigned = plan.assigned ?? Math.round(total * (plan.assignedShare ?? drawAssignedShare(plan, random)));
  const usedShare = plan.usedShare ?? 0.35 + 0.62 * random.next() ** 0.6;
  return { total, assigned, used: Math.round(assigned * usedShare) };
}

function drawAssignedShare(plan: SubscriptionPlan, random: Random): number {
  if (plan.condition === 'readyForOrderSetup') return 0;
  const kind = random.next();
  if (kind < 0.055) return 1.02 + random.next() * 0.3;
  if (kind < 0.2) return 0.05 + random.next() * 0.4;
  return Math.min(1, 0.5 + 0.6 * random.next() ** 0.7);
}
