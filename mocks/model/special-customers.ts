import type { SubscriptionPlan } from './build-subscription.js';
import { addDays, type CalendarDate } from './days.js';
import { callingOnly, meetingsOnly, messagingOnly, newProduct, suite, translated } from './offer.js';

/** A subscription as a customer's plan asks for it. */
export type SubscriptionDraft = Omit<SubscriptionPlan, 'id' | 'key' | 'customerIndex' | 'today'>;

/** What a customer is to be; what is left out is drawn. */
export interface CustomerPlan {
  readonly subscriptions: readonly SubscriptionDraft[];
  readonly displayName?: string;
  readonly tagCount?: number;
  /** Days since an administrator signed in; null: never. */
  readonly idleDays?: number | null;
  readonly extraStatus?: string;
}

type PlanOn = (today: CalendarDate) => CustomerPlan;

/** Far from every window: added more than 180 days ago, goes on by itself in more than 180 days. */
const settled = (today: CalendarDate) => ({
  startDate: addDays(today, -400),
  endDate: addDays(today, 330),
  autoRenew: true,
  assignedShare: 0.8,
});

// Every partner begins with these, whatever its size: one customer for each thing that screens must show.
const specials: readonly PlanOn[] = [
  // Every tab of the customer's details has something to show.
  (today) => ({
    displayName: 'Northwind Logistics B.V.',
    tagCount: 3,
    idleDays: 2,
    subscriptions: [
      {
        offer: suite,
        quantity: 480,
        startDate: addDays(today, -320),
        endDate: addDays(today, 44),
        autoRenew: true,
        assignedShare: 0.86,
      },
      {
        offer: callingOnly,
        quantity: 120,
        startDate: addDays(today, -40),
        endDate: addDays(today, 689),
        autoRenew: false,
        assignedShare: 0.55,
      },
      {
        offer: translated,
        kind: 'trial',
        quantity: 25,
        startDate: addDays(today, -21),
        endDate: addDays(today, 38),
        assignedShare: 0.92,
      },
    ],
  }),
  // An overage, and a subscription that ends today.
  (today) => ({
    idleDays: 5,
    subscriptions: [
      { offer: meetingsOnly, quantity: 60, ...settled(today), assignedShare: 1.25, usedShare: 0.9 },
      { offer: callingOnly, quantity: 40, startDate: addDays(today, -364), endDate: today, autoRenew: false },
    ],
  }),
  // Ends within thirty days. How one of the two is used is not told.
  (today) => ({
    idleDays: 1,
    subscriptions: [
      { offer: suite, quantity: 210, startDate: addDays(today, -353), endDate: addDays(today, 11), autoRenew: false },
      {
        offer: callingOnly,
        quantity: 64,
        startDate: addDays(today, -60),
        endDate: addDays(today, 29),
        autoRenew: false,
        reported: false,
      },
    ],
  }),
  // A trial and nothing else.
  (today) => ({
    idleDays: 0,
    subscriptions: [
      {
        offer: suite,
        kind: 'trial',
        quantity: 50,
        startDate: addDays(today, -9),
        endDate: addDays(today, 80),
        assignedShare: 0.4,
      },
    ],
  }),
  // Not paid, over the limit, and nobody looked at it for long: several statuses at once.
  (today) => ({
    idleDays: 200,
    subscriptions: [
      { offer: callingOnly, quantity: 90, ...settled(today), condition: 'suspended', assignedShare: 1.08 },
    ],
  }),
  // Everything has ended.
  (today) => ({
    idleDays: 130,
    subscriptions: [
      {
        offer: meetingsOnly,
        quantity: 35,
        startDate: addDays(today, -420),
        endDate: addDays(today, -56),
        autoRenew: false,
      },
    ],
  }),
  // No key figure counts a customer with Messaging only.
  (today) => ({
    idleDays: 3,
    subscriptions: [
      {
        offer: messagingOnly,
        quantity: 15,
        startDate: addDays(today, -340),
        endDate: addDays(today, 24),
        autoRenew: false,
      },
    ],
  }),
  // Ordered, not set up: no license is assigned, no administrator has ever signed in.
  (today) => ({
    idleDays: null,
    subscriptions: [
      {
        offer: suite,
        quantity: 75,
        startDate: addDays(today, -3),
        endDate: addDays(today, 361),
        autoRenew: true,
        condition: 'readyForOrderSetup',
        assignedShare: 0,
      },
    ],
  }),
  // Written from right to left; goes on by itself soon. How one of the two is used is not told.
  (today) => ({
    displayName: 'شركة النور للتجارة والمقاولات (2019) المحدودة',
    idleDays: 7,
    subscriptions: [
      { offer: suite, quantity: 330, startDate: addDays(today, -300), endDate: addDays(today, 64), autoRenew: true },
      {
        offer: meetingsOnly,
        quantity: 45,
        startDate: addDays(today, -33),
        endDate: addDays(today, 52),
        autoRenew: true,
        reported: false,
      },
    ],
  }),
  // A total of 0 with and without licenses assigned, use that the source does not tell, codes that no client knows.
  (today) => ({
    displayName: 'Zero & Unknown LLC',
    idleDays: 12,
    extraStatus: 'migrationPending',
    subscriptions: [
      { offer: meetingsOnly, quantity: 0, ...settled(today), assigned: 3, usedShare: 0.67 },
      { offer: newProduct, quantity: 20, ...settled(today), reported: false },
      { offer: messagingOnly, quantity: 10, ...settled(today), condition: 'underReview' },
      // Nothing bought, nothing assigned, nothing used: 0 of 0.
      {
        offer: callingOnly,
        quantity: 0,
        assigned: 0,
        startDate: addDays(today, -25),
        endDate: addDays(today, 70),
        autoRenew: false,
        reported: true,
      },
    ],
  }),
  // A single license, nobody uses it.
  (today) => ({
    idleDays: 0,
    subscriptions: [{ offer: meetingsOnly, quantity: 1, ...settled(today), assignedShare: 1, usedShare: 0 }],
  }),
  // The largest.
  (today) => ({
    displayName: 'Continental Rail & Harbour Group',
    tagCount: 5,
    idleDays: 0,
    subscriptions: [
      {
        offer: suite,
        quantity: 9600,
        startDate: addDays(today, -835),
        endDate: addDays(today, 260),
        autoRenew: true,
        assignedShare: 0.71,
      },
      {
        offer: callingOnly,
        quantity: 2500,
        startDate: addDays(today, -700),
        endDate: addDays(today, 29),
        autoRenew: true,
        assignedShare: 0.93,
      },
    ],
  }),
  // Added today, with two trials that run at the same time.
  (today) => ({
    idleDays: 0,
    subscriptions: [
      {
        offer: callingOnly,
        kind: 'trial',
        quantity: 30,
        startDate: today,
        endDate: addDays(today, 29),
        assignedShare: 0,
      },
      {
        offer: translated,
        kind: 'trial',
        quantity: 20,
        startDate: addDays(today, -58),
        endDate: addDays(today, 1),
        assignedShare: 0.95,
      },
    ],
  }),
];

/** The plan of a customer that every partner has; undefined for the ordinary ones. */
export function specialCustomer(index: number, today: CalendarDate): CustomerPlan | undefined {
  return specials[index]?.(today);
}
