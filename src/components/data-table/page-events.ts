import type { ReactiveController, ReactiveElement } from 'lit';

/** What a table hears of its page. */
export interface PageListener {
  /** The page is about to be printed, or was. */
  onPrint(isPrinting: boolean): void;
  /** Fonts have come: texts are as wide as these make them. */
  onFonts(): void;
}

/** Tells a table what happens in the document where it is now. */
export class PageEvents implements ReactiveController {
  private targets: readonly EventTarget[] = [];

  constructor(
    private readonly host: ReactiveElement,
    private readonly listener: PageListener,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { defaultView, fonts } = this.host.ownerDocument;
    this.targets = defaultView ? [defaultView, fonts] : [];
    this.listen('addEventListener');
  }

  hostDisconnected(): void {
    this.listen('removeEventListener');
  }

  handleEvent({ type }: Event): void {
    if (type === 'loadingdone') this.listener.onFonts();
    else this.listener.onPrint(type === 'beforeprint');
  }

  private listen(method: 'addEventListener' | 'removeEventListener'): void {
    const [view, fonts] = this.targets;
    view?.[method]('beforeprint', this);
    view?.[method]('afterprint', this);
    fonts?.[method]('loadingdone', this);
  }
}
