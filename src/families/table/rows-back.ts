import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ElementState } from '../../core/element/hub-events.js';

/** An element that tells its state, and speaks. */
export interface SpeakingHost extends ReactiveControllerHost {
  /** What it told last: while it updates not yet what it shows now. */
  readonly state: ElementState;
  announce(said: string): void;
}

/**
 * Says how many rows there are when a table stands where there was something else to read, such as that nothing matches: the table's own live region comes
 * with it, and what a region brings along is not heard.
 */
export class RowsBack implements ReactiveController {
  private isDrawn = false;
  /** Something else was read before the table, or since it was here. */
  private isNews = false;
  private count = '';

  constructor(private readonly host: SpeakingHost) {
    host.addController(this);
  }

  /** The table is drawn, with so many rows in words; empty: nobody knows yet. Returns these words. */
  draw(count: string): string {
    this.isDrawn = true;
    return (this.count = count);
  }

  hostUpdated(): void {
    const { host, count } = this;
    this.isNews ||= host.state === 'empty' || host.state === 'error';
    if (!this.isDrawn) return;
    this.isDrawn = false;
    if (!this.isNews || !count) return;
    this.isNews = false;
    // After the element has told its state.
    queueMicrotask(() => host.announce(count));
  }
}
