import type { ReactiveController, ReactiveElement } from 'lit';
import { openOverlay } from '../overlay/open-overlay.js';
import type { OpenOverlay } from '../overlay/open-overlay.js';
import { placeBelow } from './place-below.js';

/** Why a drop-down closed: Escape; a press or the focus went elsewhere; the component itself closed it, or was removed. */
export type DropDownEnd = 'escape' | 'elsewhere' | 'done';

/** What a drop-down belongs to. */
export interface DropDownOptions {
  /** What it is placed below. */
  anchor(): HTMLElement | null;
  /** The box: `popover="manual"`, with `dropDownStyles`. */
  box(): HTMLElement | null;
  /** It has opened. */
  onOpen(): void;
  /** It has closed. */
  onClose(end: DropDownEnd): void;
}

/**
 * A box in the top layer below the thing that it belongs to, which it follows wherever that goes. It closes with Escape, when something else is pressed and
 * when the focus leaves the host.
 */
export class DropDownController implements ReactiveController {
  private overlay: OpenOverlay | undefined;
  private window: Window | undefined;
  private frame = 0;
  /** Where the anchor was when the box was placed. */
  private place = '';

  constructor(
    private readonly host: ReactiveElement,
    private readonly options: DropDownOptions,
  ) {
    host.addController(this);
  }

  /** Whether it is open. */
  get isOpen(): boolean {
    return this.overlay !== undefined;
  }

  /** Opens it, if it is closed. */
  open(): void {
    const box = this.options.box();
    if (this.isOpen || !box?.isConnected) return;
    this.overlay = openOverlay({ element: box, close: () => this.close('escape') });
    this.window = this.host.ownerDocument.defaultView!;
    this.listen('addEventListener');
    box.showPopover();
    this.follow();
    this.options.onOpen();
  }

  /** Closes it, if it is open. */
  close(end: DropDownEnd = 'done'): void {
    if (!this.isOpen) return;
    this.listen('removeEventListener');
    this.window?.cancelAnimationFrame(this.frame);
    this.overlay?.end();
    this.overlay = undefined;
    this.options.box()?.hidePopover();
    this.options.onClose(end);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** What it shows may have another size now. */
  hostUpdated(): void {
    this.place = '';
    if (this.isOpen) this.putInPlace();
  }

  handleEvent(event: Event): void {
    if (event.type === 'pointerdown') this.onPress(event);
    else this.onFocusLeft(event as FocusEvent);
  }

  private listen(method: 'addEventListener' | 'removeEventListener'): void {
    this.window?.[method]('pointerdown', this, true);
    this.host[method]('focusout', this);
  }

  /** While it is open: scrolling, resizing and whatever else moves the anchor. */
  private readonly follow = (): void => {
    this.putInPlace();
    this.frame = this.window!.requestAnimationFrame(this.follow);
  };

  private putInPlace(): void {
    const { anchor, box } = { anchor: this.options.anchor(), box: this.options.box() };
    if (!anchor || !box) return;
    const { x, y, width, height } = anchor.getBoundingClientRect();
    const place = [x, y, width, height, this.window?.innerWidth, this.window?.innerHeight].join();
    if (place !== this.place) placeBelow(box, anchor);
    this.place = place;
  }

  private onPress(event: Event): void {
    if (!event.composedPath().includes(this.host)) this.close('elsewhere');
  }

  /** To nowhere means: to another window, or to a text inside. */
  private onFocusLeft({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !this.host.contains(relatedTarget as Node)) this.close('elsewhere');
  }
}
