/** Shorter than this would be an attack on the API rather than a rhythm; ms. */
const SHORTEST = 1000;
/** A longer interval overflows the browser's timers, which then fire at once; ms. */
const LONGEST = 2 ** 31 - 1;
/** Timers may fire a little early; ms. */
const EARLY = 50;

/** Calls `refresh` every so many seconds while the page is visible, and at once when it comes back after longer than that. */
export class RefreshRhythm {
  private timer?: ReturnType<typeof setInterval>;
  private seconds?: number;
  private last = 0;

  constructor(private readonly refresh: () => void) {}

  /** Takes up another rhythm; nothing, or no positive number, ends it. */
  follow(seconds: number | undefined): void {
    if (seconds === this.seconds) return;
    clearInterval(this.timer);
    this.seconds = seconds;
    document.removeEventListener('visibilitychange', this.tick);
    if (!seconds || !(seconds > 0)) return;
    this.last = Date.now();
    this.timer = setInterval(this.tick, this.period);
    document.addEventListener('visibilitychange', this.tick);
  }

  private get period(): number {
    return Math.min(LONGEST, Math.max(SHORTEST, (this.seconds ?? Infinity) * 1000));
  }

  private readonly tick = (): void => {
    // Also when the clock was set back meanwhile.
    const isDue = Math.abs(Date.now() - this.last) >= this.period - EARLY;
    if (document.visibilityState !== 'visible' || !isDue) return;
    this.last = Date.now();
    this.refresh();
  };
}
