import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport an element counts as near: about one screen of scrolling ahead. */
const MARGIN = '400px';

/**
 * Tells whether an element, or a part of what it draws, has come near the viewport, or near paper: what is printed is seen as a whole. Once it has, it
 * stays so. Watches only while `wanted()`.
 */
export class NearViewport implements ReactiveController {
  /** Whether the element was near the viewport since it was created. */
  reached = false;
  private life?: AbortController;

  /** @param target What is watched, once it is drawn. Default: the element itself. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly wanted: () => boolean,
    private readonly target: () => Element | null = () => host,
  ) {
    host.addController(this);
  }

  /** By now its parts are drawn. */
  hostUpdated(): void {
    const target = this.target();
    if (target && !this.life && !this.reached && this.wanted() && this.host.isConnected) this.watch(target);
  }

  hostDisconnected(): void {
    this.life?.abort();
    this.life = undefined;
  }

  private watch(target: Element): void {
    const { signal } = (this.life = new AbortController());
    const observer = new IntersectionObserver((entries) => this.see(entries), { rootMargin: MARGIN });
    observer.observe(target);
    signal.addEventListener('abort', () => observer.disconnect());
    this.watchPrinter(signal);
  }

  /** A browser tells of a print by the event; of a page that is shown as it would be printed, by the medium alone. */
  private watchPrinter(signal: AbortSignal): void {
    const view = this.host.ownerDocument.defaultView;
    if (!view) return;
    const print = view.matchMedia('print');
    view.addEventListener('beforeprint', () => this.reach(), { signal });
    print.addEventListener('change', ({ matches }) => matches && this.reach(), { signal });
    if (print.matches) this.reach();
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    if (entries.some((entry) => entry.isIntersecting)) this.reach();
  }

  private reach(): void {
    this.reached = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  }
}
