import type { LitElement, ReactiveController } from 'lit';
import { boxOnScreen } from '../../core/element/on-screen.js';
import type { FocusReturnOptions } from './focus-return.js';
import { openOverlay } from './open-overlay.js';
import type { OpenOverlay } from './open-overlay.js';

/** How a person asked for a dialog to be closed. `escape` also stands for a phone's back gesture. */
export type CloseReason = 'escape' | 'backdrop' | 'button';

/** What a dialog is to its `ModalLayer`. */
export interface ModalLayerOptions {
  /** A person wants it closed. The host closes it by drawing no `<dialog>` any more. */
  request(reason: CloseReason): void;
  /** Puts the focus inside; called when it has opened. */
  focusInside(dialog: HTMLDialogElement): void;
  /** Where the focus returns to; asked when it opens. */
  returnFocus(): FocusReturnOptions;
}

const EVENTS = ['cancel', 'close', 'keydown', 'keypress', 'keyup', 'mousedown', 'click'] as const;
/** What Enter and Space press. */
const BUTTONS = 'button, a[href], summary, input[type="button"], input[type="submit"], [role="button"]';

/**
 * The modal layer of an element that draws a `<dialog>` while it is open, and nothing while it is closed. It shows the dialog above everything,
 * asks the host when Escape, the backdrop or the browser wants it closed, and keeps what is typed inside from the page's shortcuts.
 *
 * Without `closedby="any"`: where browsers have it, one press beside a menu that is open above the dialog closes both.
 */
export class ModalLayer implements ReactiveController {
  private dialog: HTMLDialogElement | undefined;
  private overlay: OpenOverlay | undefined;
  /** A key went down inside since it opened. */
  private isKeyOwn = false;
  private isBackdropPressed = false;

  constructor(
    private readonly host: LitElement,
    private readonly options: ModalLayerOptions,
  ) {
    host.addController(this);
  }

  /** A dialog that was moved in the page is modal no more: it is shown again. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.host.isConnected ? this.host.renderRoot.querySelector('dialog') : null;
    if (this.dialog && this.dialog !== dialog) this.end();
    if (dialog && !this.dialog) this.begin(dialog);
  }

  hostDisconnected(): void {
    // `close()` would focus what had the focus when it opened, which may belong to another row by now.
    if (this.dialog) this.dialog.open = false;
    this.end();
  }

  handleEvent(event: Event): void {
    if (event.type.startsWith('key')) this.onKey(event as KeyboardEvent);
    else if (event.type === 'mousedown' || event.type === 'click') this.onMouse(event as MouseEvent);
    // A field for files inside says `cancel` too.
    else if (event.target === this.dialog) this.onNative(event);
  }

  private begin(dialog: HTMLDialogElement): void {
    this.dialog = dialog;
    this.isKeyOwn = false;
    for (const type of EVENTS) dialog.addEventListener(type, this);
    const close = () => this.options.request('escape');
    this.overlay = openOverlay({ element: dialog, close, isModal: true, returnFocus: this.options.returnFocus() });
    dialog.showModal();
    this.options.focusInside(dialog);
  }

  private end(): void {
    for (const type of EVENTS) this.dialog?.removeEventListener(type, this);
    this.dialog = undefined;
    this.overlay?.end();
    this.overlay = undefined;
  }

  /** The browser wants it closed, or has closed it: it insists after a second back gesture. Then it opens again, and the host is asked. */
  private onNative(event: Event): void {
    const { dialog } = this;
    if (event.type === 'cancel') event.preventDefault();
    if (event.type === 'cancel' ? !event.cancelable : dialog?.open) return;
    if (!dialog?.open) dialog?.showModal();
    this.options.request('escape');
  }

  /**
   * Nothing typed inside reaches a shortcut of the page's. What comes of a key that went down before the dialog opened is not for the dialog,
   * and a key that is held presses a button once.
   */
  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.type === 'keydown' && !event.repeat) this.isKeyOwn = true;
    const isHeld = event.repeat && isPress(event) && (event.composedPath()[0] as Element).matches(BUTTONS);
    if (!this.isKeyOwn || isHeld) event.preventDefault();
  }

  /** Only a press that begins and ends on the backdrop: a selection that was drawn with the mouse may end there. */
  private onMouse(event: MouseEvent): void {
    const isOnBackdrop = event.target === this.dialog && isBeside(event, this.dialog);
    if (event.type === 'mousedown') {
      this.isBackdropPressed = isOnBackdrop && Boolean(this.overlay?.isTop);
      // The focus stays where it is.
      if (isOnBackdrop) event.preventDefault();
    } else if (isOnBackdrop && this.isBackdropPressed) this.options.request('backdrop');
  }
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

function isBeside({ clientX, clientY }: MouseEvent, element: Element): boolean {
  const { left, top, right, bottom } = boxOnScreen(element);
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
