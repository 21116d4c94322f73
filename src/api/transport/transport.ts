import { refusal } from '../refusal.js';
import { withBearer } from './bearer.js';
import type { Clock } from './clock.js';
import { withFreshness } from './freshness.js';
import type { Fetch } from './network.js';
import { overNetwork } from './network.js';
import { withRetries } from './retry.js';
import type { ApiResponse, Send } from './send.js';
import { withSessionMark } from './session-mark.js';
import { withTimeLimit } from './time-limit.js';
import { TokenKeeper } from './token-keeper.js';
import type { TokenSource } from './token-source.js';
import { Turnstile } from './turnstile.js';

/** What a transport is made of. */
export interface TransportOptions {
  readonly fetch: Fetch;
  readonly origin: string;
  readonly credentials: RequestCredentials;
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
 * All rules of the contract about how to ask, from the outside in: errors, the token, fresh answers, retries, six at once and the quiet
 * that the API asked for, the time limit, the network. The token is outside the retries, so that one is asked for before anything waits.
 * What it gives is a success.
 */
export function transport({ token, clock, closed, ...options }: TransportOptions): Send {
  const limited = withTimeLimit(overNetwork({ ...options, maxBytes: longestBody }), options.timeoutMs, clock);
  const queued = new Turnstile({ atOnce: requestsAtOnce, clock, random: options.random }).guard(limited);
  const fresh = withFreshness(withRetries(queued, { clock, random: options.random }));
  const identified = token ? withBearer(fresh, new TokenKeeper(token, clock, closed)) : withSessionMark(fresh);
  return async (request) => {
    const response = await identified(request);
    if (isSuccess(response)) return response;
    throw await refusal(request, response, clock.now());
  };
}

function isSuccess({ status, signIn }: ApiResponse): boolean {
  return status >= 200 && status < 300 && signIn === undefined;
}
