import type { LitElement, ReactiveController } from 'lit';
import { readLook, readLookAtOnce, watchLook } from '../../charts/chart-theme.js';
import type { ChartLook } from '../../charts/chart-theme.js';
import { watchWidth } from '../../core/element/width-watch.js';
import { showThoseGone } from './show-when-idle.js';

/** The chart whose surroundings are watched. */
export type SurroundingsHost = LitElement & {
  /** Carries the colors of the theme; undefined before the first update. */
  readonly probes: HTMLElement | null;
  /** As wide as the chart may be. */
  readonly ruler: HTMLElement | null;
};

/**
 * What a chart takes from around it: how wide it may be and how it looks, in whatever document it is now. On the way to the printer it is measured
 * and drawn at once, because nothing waits for an observer then, in Firefox not even for a promise.
 */
export class ChartSurroundings implements ReactiveController {
  /** CSS pixels, whole ones; 0 while there is no room. */
  width = 0;
  look: ChartLook | undefined;

  private life: AbortController | undefined;
  private unwatch?: () => void;

  /** Whether words would be in each other's way; as the skeleton's container query says it. */
  get isNarrow(): boolean {
    return this.width > 0 && this.width < 420;
  }

  constructor(private readonly host: SurroundingsHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { probes, ruler, isConnected, ownerDocument } = this.host;
    const view = ownerDocument.defaultView;
    if (this.life || !isConnected || !probes || !ruler || !view) return;
    this.life = new AbortController();
    const { signal } = this.life;
    watchLook(probes, { changed: () => this.read(), signal });
    this.unwatch = watchWidth(ruler, view, (width) => this.resize(width));
    view.addEventListener('beforeprint', () => this.resize(ruler.clientWidth), { signal });
    view.matchMedia('print').addEventListener('change', () => this.print(probes), { signal });
  }

  hostDisconnected(): void {
    this.life?.abort();
    this.life = undefined;
    this.unwatch?.();
    // Out of the page nothing waits until that is idle.
    showThoseGone();
    // The drawing is gone: the way back to the page starts with a size again.
    this.width = 0;
  }

  private resize(width: number): void {
    // What was hidden has not heard of a change of theme.
    if (this.width === 0 && width > 0) this.read();
    this.width = Math.floor(width);
    this.host.requestUpdate();
  }

  private print(probes: HTMLElement): void {
    this.look = readLookAtOnce(probes);
    this.host.requestUpdate();
    this.host['performUpdate']();
  }

  private read(): void {
    const { probes } = this.host;
    if (probes) this.look = readLook(probes);
    this.host.requestUpdate();
  }
}
