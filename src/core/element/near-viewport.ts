import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport an element counts as near: about one screen of scrolling ahead. */
const MARGIN = '400px';

/** Tells whether an element has come near the viewport; once it has, it stays so. Watches only while `wanted()`. */
export class NearViewport implements ReactiveController {
  /** Whether the element was near the viewport since it was created. */
  reached = false;
  private observer?: IntersectionObserver;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly wanted: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.reached && this.wanted() && this.host.isConnected) this.watch();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  private watch(): void {
    if (this.observer) return;
    this.observer = new IntersectionObserver((entries) => this.see(entries), { rootMargin: MARGIN });
    this.observer.observe(this.host);
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.reached = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  }
}
