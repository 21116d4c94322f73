import { withBearer } from './bearer.js';
import type { Clock } from './clock.js';
import { overNetwork } from './network.js';
import { RequestSlots } from './request-slots.js';
import { RetryAfterGate } from './retry-after-gate.js';
import { withRetries } from './retry.js';
import type { Send } from './send.js';
import { withTimeLimit } from './time-limit.js';
import { TokenKeeper } from './token-keeper.js';
import type { TokenSource } from './token-source.js';

/** What a transport is made of. */
export interface TransportOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
  readonly token?: TokenSource;
  /** Aborts when the source is closed. */
  readonly closed: AbortSignal;
}

const requestsAtOnce = 6;
/** A page of 500 customers is some 200 kB. */
const longestBody = 32_000_000;

/**
 * All rules of the contract about how to ask, from the outside in: the token, retries, six at once, the wait that the API asked for, the
 * time limit, the network. The gate is inside the slots, so that a request which waited for its slot cannot pass a gate that was shut
 * meanwhile; the token is outside the retries, so that one is asked for before anything waits.
 */
export function transport({ fetch, origin, clock, random, timeoutMs, token, closed }: TransportOptions): Send {
  const limited = withTimeLimit(overNetwork({ fetch, origin, maxBytes: longestBody }), timeoutMs, clock);
  const gated = new RetryAfterGate(clock).guard(limited);
  const retried = withRetries(new RequestSlots(requestsAtOnce).limit(gated), { clock, random });
  return token ? withBearer(retried, new TokenKeeper(token, clock, closed)) : retried;
}
