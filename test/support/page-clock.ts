/** Timers at least this long are driven unless the test says otherwise; shorter ones, such as a test's own waiting, run as ever. ms */
const DRIVEN_FROM = 1000;

/** A page's clock in a test's hand: `Date.now()` says what the test says, and long timers run when the test moves the clock past them. */
export class PageClock {
  private readonly real = { now: Date.now, setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  private readonly timers = new Map<number, { at: number; run: () => void }>();
  private moment: number;
  private last = -1;

  /** Takes the clock over, at this moment (RFC 3339), with the timers that are at least so many ms long. */
  constructor(moment: string, drivenFrom = DRIVEN_FROM) {
    this.moment = Date.parse(moment);
    const { real, timers } = this;
    Date.now = () => this.moment;
    window.setTimeout = ((run: (...parameters: unknown[]) => void, ms = 0, ...rest: unknown[]) => {
      if (ms < drivenFrom) return real.setTimeout.call(window, () => run(...rest), ms);
      // Negative numbers are never those of the browser.
      timers.set((this.last -= 1), { at: this.moment + ms, run: () => run(...rest) });
      return this.last;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id?: number) => {
      if (!timers.delete(id ?? 0)) real.clearTimeout.call(window, id);
    }) as typeof window.clearTimeout;
  }

  /** How many long timers wait. */
  get waiting(): number {
    return this.timers.size;
  }

  /** Lets time pass: each timer runs at its moment. */
  async advance(ms: number): Promise<void> {
    const end = this.moment + ms;
    for (;;) {
      const [next] = [...this.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      this.timers.delete(next[0]);
      this.moment = Math.max(this.moment, next[1].at);
      next[1].run();
      await Promise.resolve();
    }
    this.moment = end;
    await Promise.resolve();
  }

  /** Lets time pass while the machine sleeps: the timers stand still, and run as much later. */
  sleep(ms: number): void {
    this.moment += ms;
    for (const timer of this.timers.values()) timer.at += ms;
  }

  /** Gives the clock back. */
  restore(): void {
    Date.now = this.real.now;
    window.setTimeout = this.real.setTimeout;
    window.clearTimeout = this.real.clearTimeout;
  }
}

/** Types, or does something else, while nothing that waits for a pause sees one, however slow the machine is; then one passes. */
export async function withoutPause<Result>(act: () => Promise<Result>): Promise<Result> {
  const clock = new PageClock(new Date().toISOString(), 200);
  try {
    const result = await act();
    await clock.advance(1000);
    return result;
  } finally {
    clock.restore();
  }
}
