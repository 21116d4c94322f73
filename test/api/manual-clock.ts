import type { Clock } from '../../src/api/transport/clock.js';

interface Wait {
  readonly ms: number;
  readonly until: number;
  end(): void;
}

/** Time that stands still until the test moves it. */
export class ManualClock implements Clock {
  private time = Date.parse('2026-11-22T10:00:00Z');
  private waits: Wait[] = [];
  private watchers: (() => void)[] = [];

  now(): number {
    return this.time;
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const forget = (): void => void (this.waits = this.waits.filter((other) => other !== wait));
      const wait: Wait = { ms, until: this.time + ms, end: () => (forget(), resolve()) };
      const abort = (): void => (forget(), reject(signal.reason as Error));
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort, { once: true });
      this.waits.push(wait);
      for (const look of this.watchers) look();
    });
  }

  /** How long those who wait at present wait, in milliseconds, in the order in which they began. */
  get pending(): number[] {
    return this.waits.map(({ ms }) => ms);
  }

  /** Resolves as soon as `count` waits of this length are under way. */
  async waiting(ms: number, count = 1): Promise<void> {
    const enough = (): boolean => this.pending.filter((other) => other === ms).length >= count;
    if (enough()) return;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!enough()) return;
        this.watchers = this.watchers.filter((other) => other !== look);
        resolve();
      };
      this.watchers.push(look);
    });
  }

  /** Moves time on and ends the waits that are over, the earliest first. */
  advance(ms: number): void {
    this.time += ms;
    const over = this.waits.filter(({ until }) => until <= this.time).sort((a, b) => a.until - b.until);
    for (const wait of over) wait.end();
  }
}
