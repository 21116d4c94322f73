import type { PartnerOptions } from './model/partner.js';
import type { MockApiOptions } from './services/mock-api.js';

/** A partner and an API for one thing that screens must survive. */
export interface Scenario {
  readonly partner: PartnerOptions;
  readonly api: MockApiOptions;
}

const scenarios = {
  /** A partner with 1,000 customers. */
  default: { partner: {}, api: {} },
  /** No customers yet. */
  empty: { partner: { customers: 0 }, api: {} },
  /** Every request fails. */
  error: { partner: { customers: 10 }, api: { faults: [{ kind: 500 }] } },
  /** Every answer takes seconds. */
  slow: { partner: {}, api: { latency: 3000 } },
  /** Too many requests for two seconds, then all is well. */
  'rate-limited': { partner: {}, api: { limitedSeconds: 2 } },
  /** No token is accepted. */
  'expired-token': { partner: { customers: 10 }, api: { tokens: 'rejected' } },
  /** Whoever asks may change nothing. */
  'read-only': { partner: {}, api: { role: 'partnerReadOnlyAdmin' } },
  /** 100,000 customers. */
  huge: { partner: { customers: 100_000 }, api: {} },
  /** Every name breaks layouts: 2,000 characters, right to left, bidirectional, markup. */
  'long-names': { partner: { hostileNames: 'all' }, api: {} },
} as const satisfies Readonly<Record<string, Scenario>>;

/** The value of the attribute `scenario`. */
export type ScenarioName = keyof typeof scenarios;

/** Every scenario. */
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[];

/** What a scenario is made of. RangeError when there is no such one. */
export function scenarioOf(name: string): Scenario {
  const found = scenarioNames.find((known) => known === name);
  if (found === undefined)
    throw new RangeError(`There is no scenario "${name}"; there are ${scenarioNames.join(', ')}.`);
  return scenarios[found];
}
