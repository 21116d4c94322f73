import type { CallingWeek } from './calling-profile.js';
import { weeklyUsage } from './calling-usage.js';
import { fraction } from './random.js';

/** Sums over call queues, in calls and seconds. */
export interface QueueCount {
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  /** Seconds that the answered calls waited, together. */
  readonly answerWaitSeconds: number;
  /** Seconds that the abandoned calls waited, together. */
  readonly abandonWaitSeconds: number;
}

/** A customer's call queues in one week, with the calls that each feature had. */
export interface QueueWeek extends QueueCount {
  readonly queues: number;
  /** Calls by feature code; a feature without calls is absent. `callQueue` equals `offered`. */
  readonly features: Readonly<Record<string, number>>;
}

/** Features beside the queue itself: the share of queue customers that use it, and of their calls that go through it. */
const features: readonly (readonly [code: string, customers: number, calls: number])[] = [
  ['huntGroup', 0.6, 0.12],
  ['autoAttendant', 0.75, 0.2],
  ['callPark', 0.35, 0.015],
  ['callPickup', 0.4, 0.03],
  ['simultaneousRing', 0.3, 0.05],
  ['callForward', 0.85, 0.09],
  ['transfer', 0.95, 0.11],
  ['recording', 0.25, 0.16],
  ['voicemail', 0.9, 0.07],
  ['paging', 0.08, 0.004],
  // A code that clients do not know.
  ['callSummary', 0.03, 0.05],
];

/** The customer's queues; undefined for a customer that has no queue. Every offered call is answered (or moved on) or abandoned. */
export function queueWeek(at: CallingWeek): QueueWeek | undefined {
  const { key } = at.customer;
  const size = at.licenses.total;
  if (size < 8 || fraction(key, 40) > 0.55) return undefined;
  const { calls } = weeklyUsage(at);
  const offered = Math.round(calls * (0.12 + fraction(key, 41) * 0.3));
  const pressure = (0.5 + fraction(key, 42) * 1.5) * (0.85 + fraction(key, at.week, 43) * 0.3);
  const abandoned = Math.min(offered, Math.round(offered * 0.07 * pressure));
  const answered = offered - abandoned;
  return {
    queues: 1 + Math.floor(size / (20 + fraction(key, 44) * 60)),
    offered,
    answered,
    abandoned,
    answerWaitSeconds: Math.round(answered * 28 * pressure),
    abandonWaitSeconds: Math.round(abandoned * (55 + fraction(key, 45) * 90)),
    features: featureCalls(at, { calls, offered }),
  };
}

function featureCalls({ customer, week }: CallingWeek, { calls, offered }: { calls: number; offered: number }) {
  const found: Record<string, number> = offered > 0 ? { callQueue: offered } : {};
  features.forEach(([code, customers, share], place) => {
    if (fraction(customer.key, 50 + place) >= customers) return;
    const count = Math.round(calls * share * (0.8 + fraction(customer.key, week, 51 + place) * 0.4));
    if (count > 0) found[code] = count;
  });
  return found;
}
