import { HubError } from '../hub-error.js';
import type { Clock } from './clock.js';
import { retryAfter } from './retry-after.js';
import { longestWait, tooLong } from './retry-after-gate.js';
import type { Send } from './send.js';

/** How a GET is sent again. */
export interface RetryOptions {
  readonly clock: Clock;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

const mostRetries = 3;
const firstBackoff = 500;
const transient: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/**
 * Sends a GET up to three times more when the network or the server fails: after `Retry-After`, else after a random part of a span that
 * doubles (full jitter). A write is never sent again. What runs out of time is not sent again either: a person has waited long enough.
 */
export function withRetries(next: Send, { clock, random }: RetryOptions): Send {
  return async (request) => {
    if (request.method !== 'GET') return next(request);
    const patience = clock.now() + longestWait;
    for (let retries = 0; ; retries += 1) {
      const outcome = await attempt(next, request);
      const now = clock.now();
      const asked = outcome instanceof Response ? retryAfter(outcome, now) : undefined;
      if (asked !== undefined && now + asked > patience) {
        throw tooLong(request, now + asked, (outcome as Response).status);
      }
      const pause = asked ?? random() * firstBackoff * 2 ** retries;
      if (retries === mostRetries || now + pause > patience || !mayPass(outcome)) return settle(outcome);
      await clock.wait(pause, request.signal);
    }
  };
}

/** Keeps a failure as a value, to be judged like a response. */
async function attempt(next: Send, request: Request): Promise<Response | { readonly error: unknown }> {
  try {
    return await next(request.clone());
  } catch (error) {
    return { error };
  }
}

function mayPass(outcome: Response | { readonly error: unknown }): boolean {
  if (outcome instanceof Response) return transient.has(outcome.status);
  return outcome.error instanceof HubError && outcome.error.code === 'network';
}

function settle(outcome: Response | { readonly error: unknown }): Response {
  if (outcome instanceof Response) return outcome;
  throw outcome.error;
}
