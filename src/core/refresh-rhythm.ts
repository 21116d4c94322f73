import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls `refresh` every so many seconds while the page is visible, and at once when it comes back after longer than that. */
export class RefreshRhythm implements ReactiveController {
  private timer?: ReturnType<typeof setInterval>;
  private seconds?: number;
  private last = Date.now();

  constructor(
    host: ReactiveControllerHost,
    private readonly wanted: () => number | undefined,
    private readonly refresh: () => void,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const wanted = this.wanted();
    if (wanted !== this.seconds) this.start(wanted);
  }

  hostDisconnected(): void {
    this.start(undefined);
  }

  private start(seconds: number | undefined): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.tick);
    this.seconds = seconds;
    if (!seconds || !(seconds > 0)) return;
    this.last = Date.now();
    this.timer = setInterval(this.tick, seconds * 1000);
    document.addEventListener('visibilitychange', this.tick);
  }

  private readonly tick = (): void => {
    const due = Date.now() - this.last >= (this.seconds ?? Infinity) * 1000 - 50;
    if (document.visibilityState !== 'visible' || !due) return;
    this.last = Date.now();
    this.refresh();
  };
}
