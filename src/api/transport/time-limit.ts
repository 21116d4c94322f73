import { HubError } from '../hub-error.js';
import type { Clock } from './clock.js';
import { withDeadline } from './deadline.js';
import type { Send } from './send.js';
import { nameOf } from './send.js';

/** Gives a request, its body included, `ms` milliseconds. What failed is cut off. */
export function withTimeLimit(next: Send, ms: number, clock: Clock): Send {
  return (request) =>
    withDeadline((signal) => next({ ...request, signal }), {
      ms,
      clock,
      signal: request.signal,
      late: () => new HubError('timeout', `${nameOf(request)} was not answered in full within ${ms / 1000} seconds.`),
    });
}
