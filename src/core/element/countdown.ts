import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Redraws an element each second while something it shows waits for a moment; stands still otherwise. */
export class Countdown implements ReactiveController {
  private until = 0;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Whole seconds until `moment` (milliseconds since 1970), 0 when it is past. Called while rendering. */
  secondsUntil(moment: number | undefined): number {
    this.until = moment ?? 0;
    return Math.max(0, Math.ceil((this.until - Date.now()) / 1000));
  }

  hostUpdate(): void {
    this.stop();
  }

  hostUpdated(): void {
    if (this.host.isConnected && this.until > Date.now())
      this.timer = setTimeout(() => this.host.requestUpdate(), 1000);
  }

  hostDisconnected(): void {
    this.stop();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.until = 0;
  }
}
