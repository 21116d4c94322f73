import { HubError } from '../hub-error.js';
import type { Clock } from './clock.js';
import { asksForQuiet } from './retry-after.js';
import type { ApiRequest, ApiResponse, Send } from './send.js';

/** How a GET is sent again. */
export interface RetryOptions {
  readonly clock: Clock;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

/** What became of one attempt: a failure is kept as a value, to be judged like a response. */
type Outcome = { readonly response: ApiResponse } | { readonly error: unknown };

const mostRetries = 3;
const firstBackoff = 500;
const transient: ReadonlySet<number> = new Set([500, 502, 504]);

/**
 * Sends a GET up to three times more when the network or the server fails, after a random part of a span that doubles (full jitter); a
 * 429 or 503 goes back to the turnstile, which knows when. A write is never sent again. What runs out of time is not sent again either: a
 * person has waited long enough.
 */
export function withRetries(next: Send, { clock, random }: RetryOptions): Send {
  return async (request) => {
    if (request.method !== 'GET') return next(request);
    let attempt = request;
    for (let retries = 0; ; retries += 1) {
      const outcome = await outcomeOf(next, attempt);
      if (retries === mostRetries || !mayPass(outcome)) return settled(outcome);
      attempt = isUnreachable(outcome) ? revealingRedirects(request) : request;
      if ('response' in outcome && asksForQuiet(outcome.response)) continue;
      const pause = random() * firstBackoff * 2 ** retries;
      if (clock.now() + pause > request.patientUntil) return settled(outcome);
      await clock.wait(pause, request.signal);
    }
  };
}

async function outcomeOf(next: Send, request: ApiRequest): Promise<Outcome> {
  try {
    return { response: await next(request) };
  } catch (error) {
    return { error };
  }
}

function mayPass(outcome: Outcome): boolean {
  if (isUnreachable(outcome)) return true;
  return 'response' in outcome && (transient.has(outcome.response.status) || asksForQuiet(outcome.response));
}

function isUnreachable(outcome: Outcome): boolean {
  return 'error' in outcome && outcome.error instanceof HubError && outcome.error.code === 'network';
}

/** A redirect to a sign-in page that CORS does not let a page read looks like a broken network, until it is not followed. */
function revealingRedirects(request: ApiRequest): ApiRequest {
  return { ...request, redirect: 'manual' };
}

function settled(outcome: Outcome): ApiResponse {
  if ('error' in outcome) throw outcome.error;
  return outcome.response;
}
