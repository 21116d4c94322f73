import type { CheckedSource } from '../src/api/data-source.js';
import { HttpSource } from '../src/api/http-source.js';
import { growPartner, type PartnerOptions } from './model/partner.js';
import { scenarioOf, type ScenarioName } from './scenario.js';
import { createMockApi, TOKEN_PATH, type MockApi, type MockApiOptions } from './services/mock-api.js';

export { scenarioNames, type ScenarioName } from './scenario.js';

/** How the demo is made; everything has a default. */
export interface DemoSourceOptions {
  /** What is to be seen; default `default`. */
  readonly scenario?: ScenarioName;
  /** Another partner than the scenario's: seed, number of customers, clock. */
  readonly partner?: PartnerOptions;
  /** Another behavior than the scenario's: latency, role, faults. */
  readonly api?: MockApiOptions;
}

const ORIGIN = 'https://demo.invalid';

/**
 * A partner in memory that is asked exactly like a real API, down to retries and tokens, but without a server and a service worker. Its customers have the ids
 * `customer-1` to `customer-N`. The partner is made when it is asked for the first time.
 * @throws {RangeError} when there is no such scenario.
 */
export function createDemoSource(options: DemoSourceOptions = {}): CheckedSource {
  const scenario = scenarioOf(options.scenario ?? 'default');
  const behavior = { ...scenario.api, ...options.api };
  let made: Promise<MockApi> | undefined;
  const api = () => (made ??= createApi({ ...scenario.partner, ...options.partner }, behavior));
  const guarded = behavior.tokens !== undefined && behavior.tokens !== 'open';
  return new HttpSource({
    baseUrl: ORIGIN,
    fetch: async (url, init) => (await api()).handle(new Request(url, init)),
    ...(guarded ? { token: async ({ signal }) => issueToken(await api(), signal) } : {}),
  });
}

/** Makes the partner with pauses, so that the page can draw and answer meanwhile. */
async function createApi(partner: PartnerOptions, behavior: MockApiOptions): Promise<MockApi> {
  const growth = growPartner(partner);
  for (;;) {
    await nextTurn();
    const { done, value } = growth.next();
    if (done) return createMockApi(value, behavior);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function issueToken(api: MockApi, signal: AbortSignal): Promise<{ token: string; expiresIn: number }> {
  const response = await api.handle(new Request(`${ORIGIN}${TOKEN_PATH}`, { signal }));
  const { token, expires_in: expiresIn } = (await response.json()) as { token: string; expires_in: number };
  return { token, expiresIn };
}
