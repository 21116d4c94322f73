import type { CallingWeek } from './calling-profile.js';
import { weeklyUsage } from './calling-usage.js';
import { fraction, mix } from './random.js';

/** The call legs of one endpoint type of a customer in one week. */
export interface EndpointLegs {
  readonly endpointType: string;
  readonly good: number;
  readonly poor: number;
  /** Legs without media. */
  readonly notAvailable: number;
  /** Why legs were poor; each poor leg is counted once, by the limit that it reached first. They add up to `poor`. */
  readonly poorBecause: { readonly packetLoss: number; readonly latency: number; readonly jitter: number };
}

interface Endpoint {
  readonly type: string;
  /** Share of the customers that use it. */
  readonly customers: number;
  /** Legs against other endpoints. */
  readonly weight: number;
  readonly poor: number;
  readonly notAvailable: number;
  /** Shares of loss and latency among the poor legs; jitter is the rest. */
  readonly because: readonly [packetLoss: number, latency: number];
}

const endpoints: readonly Endpoint[] = [
  { type: 'webexAppDesktop', customers: 0.95, weight: 38, poor: 0.021, notAvailable: 0.01, because: [0.5, 0.2] },
  { type: 'webexAppMobile', customers: 0.8, weight: 16, poor: 0.052, notAvailable: 0.02, because: [0.58, 0.12] },
  { type: 'webexAppWeb', customers: 0.25, weight: 5, poor: 0.033, notAvailable: 0.03, because: [0.45, 0.25] },
  { type: 'deskPhone', customers: 0.7, weight: 30, poor: 0.009, notAvailable: 0.004, because: [0.35, 0.3] },
  { type: 'roomDevice', customers: 0.3, weight: 3, poor: 0.014, notAvailable: 0.01, because: [0.4, 0.3] },
  { type: 'dect', customers: 0.22, weight: 6, poor: 0.031, notAvailable: 0.015, because: [0.3, 0.1] },
  { type: 'thirdPartyDevice', customers: 0.12, weight: 4, poor: 0.027, notAvailable: 0.22, because: [0.4, 0.2] },
  { type: 'msTeams', customers: 0.15, weight: 9, poor: 0.024, notAvailable: 0.35, because: [0.5, 0.25] },
  { type: 'gateway', customers: 0.18, weight: 12, poor: 0.017, notAvailable: 0.12, because: [0.25, 0.55] },
  { type: 'unknown', customers: 0.06, weight: 1, poor: 0.02, notAvailable: 0.6, because: [0.4, 0.3] },
  // A code that clients do not know.
  { type: 'spatialHeadset', customers: 0.01, weight: 2, poor: 0.06, notAvailable: 0.05, because: [0.3, 0.5] },
];

/** In this share of its weeks a customer's network has a bad time. */
const INCIDENTS = 0.04;

/** The legs of every endpoint type that the customer uses, each call having two; empty when nobody called. */
export function callLegs(at: CallingWeek): EndpointLegs[] {
  const { key } = at.customer;
  const legs = weeklyUsage(at).calls * 2;
  if (legs === 0) return [];
  const used = endpoints.filter(({ customers }, place) => fraction(key, 20 + place) < customers);
  const weights = used.reduce((sum, { weight }) => sum + weight, 0);
  const incident = fraction(key, at.week, 21) < INCIDENTS ? 3 + fraction(key, at.week, 22) * 4 : 1;
  const network = (0.35 + 1.9 * fraction(key, 23) ** 2) * incident;
  return used
    .map((endpoint, place) =>
      split(endpoint, {
        key: mix(key, at.week, 24 + place),
        legs: Math.round((legs * endpoint.weight) / weights),
        network,
      }),
    )
    .filter(({ good, poor, notAvailable }) => good + poor + notAvailable > 0);
}

function split(
  endpoint: Endpoint,
  { key, legs, network }: { key: number; legs: number; network: number },
): EndpointLegs {
  const notAvailable = Math.min(legs, Math.round(legs * endpoint.notAvailable * (0.7 + fraction(key, 1) * 0.6)));
  const measured = legs - notAvailable;
  const poor = Math.min(measured, Math.round(measured * endpoint.poor * network * (0.8 + fraction(key, 2) * 0.4)));
  const packetLoss = Math.round(poor * endpoint.because[0]);
  const latency = Math.min(poor - packetLoss, Math.round(poor * endpoint.because[1]));
  return {
    endpointType: endpoint.type,
    good: measured - poor,
    poor,
    notAvailable,
    poorBecause: { packetLoss, latency, jitter: poor - packetLoss - latency },
  };
}
