import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** No skeleton shows earlier, ms. */
const MOMENT = 150;

/** What a `RowHold` asks and tells. */
export interface RowHoldOptions {
  /** Whether the rows that are awaited are here. */
  isHere(): boolean;
  /** The rows of before are to be seen no longer. */
  onEnd(): void;
}

/**
 * Rows that are to stand in another order stay as they are until they have it, for a moment at most: nobody sees them leave and come back, and the
 * browser styles and lays out each of them once.
 */
export class RowHold implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private counted = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: RowHoldOptions,
  ) {
    host.addController(this);
  }

  /** Whether rows of before are seen. */
  get isHeld(): boolean {
    return this.timer !== undefined;
  }

  /** How many the rows are that are seen, in words: `now`, or what it was before while they are held. */
  count(now: string): string {
    if (!this.isHeld) this.counted = now;
    return this.counted;
  }

  /** The rows that are seen stay. */
  begin(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.end();
      this.host.requestUpdate();
    }, MOMENT);
  }

  /** Lets go of the rows, if they are held. */
  end(): void {
    if (!this.isHeld) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.options.onEnd();
  }

  hostUpdate(): void {
    if (this.isHeld && this.options.isHere()) this.end();
  }

  hostDisconnected(): void {
    this.end();
  }
}
