import { HubError } from '../hub-error.js';
import type { Clock } from './clock.js';
import { retryAfter } from './retry-after.js';
import type { Send } from './send.js';
import { nameOf } from './send.js';

/** Longest that a request waits because the API asked for it, in milliseconds. */
export const longestWait = 60_000;

/** Shut while the API wants nobody to ask: one request that is told to wait holds up all others of the same source. */
export class RetryAfterGate {
  private opensAt = 0;

  constructor(private readonly clock: Clock) {}

  /** Lets requests through when the gate is open, and shuts it when a response says so. */
  guard(next: Send): Send {
    return async (request) => {
      await this.pass(request);
      const response = await next(request);
      const wait = retryAfter(response, this.clock.now());
      if (wait !== undefined) this.opensAt = Math.max(this.opensAt, this.clock.now() + wait);
      return response;
    };
  }

  private async pass(request: Request): Promise<void> {
    const patience = this.clock.now() + longestWait;
    for (let wait = this.opensAt - this.clock.now(); wait > 0; wait = this.opensAt - this.clock.now()) {
      if (this.opensAt > patience) throw tooLong(request, this.opensAt);
      await this.clock.wait(wait, request.signal);
    }
  }
}

/** What a request is rejected with that would have to wait too long. */
export function tooLong(request: Request, retryAt: number, status?: number): HubError {
  const when = new Date(retryAt).toISOString();
  return new HubError(
    'rateLimited',
    `The API does not want to be asked before ${when}: ${nameOf(request)} was given up.`,
    { retryAt, status },
  );
}
