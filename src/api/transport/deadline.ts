import type { Clock } from './clock.js';

/** How long some work may take. */
export interface Deadline {
  /** Milliseconds. */
  readonly ms: number;
  readonly clock: Clock;
  /** Ends the work from outside. */
  readonly signal: AbortSignal;
  /** What the work is rejected with when it is too late. */
  late(): Error;
}

/** Does work that ends in time, even when it does not listen to the signal it is given. Leaves no timer behind. */
export async function withDeadline<T>(work: (signal: AbortSignal) => Promise<T>, deadline: Deadline): Promise<T> {
  const watch = new AbortController();
  // Cut off only when it failed: a request that is aborted after its last byte still counts as canceled in the browser.
  const cut = new AbortController();
  const late = deadline.clock.wait(deadline.ms, AbortSignal.any([deadline.signal, watch.signal])).then(() => {
    throw deadline.late();
  });
  try {
    return await Promise.race([work(AbortSignal.any([deadline.signal, cut.signal])), late]);
  } catch (error) {
    cut.abort();
    throw error;
  } finally {
    watch.abort();
  }
}
