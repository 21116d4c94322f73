/** Time, so that a test can drive it by hand. */
export interface Clock {
  /** Epoch milliseconds. Only differences and HTTP dates are read from it. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it aborts before. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', abort);
        resolve();
      }, ms);
      const abort = (): void => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', abort, { once: true });
    }),
};
