/** Something open that Escape closes: a dialog, a menu, a tooltip, or a mode such as being inside a cell of a table. */
export interface Overlay {
  /** What is open. */
  readonly element: HTMLElement;
  /** Escape was pressed, and nothing was opened after this: closes it, or asks first. */
  close(): void;
  /** The page is out of reach while it is open (`showModal()`). */
  readonly isModal?: boolean;
}

/**
 * What is open in a document, in the order in which it was opened. One press of Escape is for the last of it, and for nothing else: neither
 * another overlay nor a dialog, a menu or a shortcut of the page's hears of it. It stands before everything that listens on the document, as
 * the dialogs of some frameworks do, and ends when the key comes up: a key that is held down closes one thing too.
 */
export class OverlayStack {
  private readonly overlays: Overlay[] = [];
  private isPressed = false;

  constructor(private readonly window: Window) {}

  add(overlay: Overlay): void {
    this.overlays.push(overlay);
    this.listen();
  }

  remove(overlay: Overlay): void {
    const index = this.overlays.indexOf(overlay);
    if (index >= 0) this.overlays.splice(index, 1);
    this.listen();
  }

  isTop(overlay: Overlay): boolean {
    return this.overlays.at(-1) === overlay;
  }

  handleEvent(event: KeyboardEvent): void {
    // An input method's Escape ends the composition.
    if (event.key !== 'Escape' || event.isComposing) return;
    if (event.type === 'keyup') this.onUp(event);
    else this.onDown(event);
  }

  private onDown(event: KeyboardEvent): void {
    if (event.repeat) return swallow(event);
    this.isPressed = false;
    const top = this.overlays.at(-1);
    if (!top || isForAnother(event, top)) return this.listen();
    swallow(event);
    this.isPressed = true;
    top.close();
  }

  private onUp(event: KeyboardEvent): void {
    if (!this.isPressed) return;
    swallow(event);
    this.isPressed = false;
    this.listen();
  }

  /** Only while there is something to close, and until the key that closed the last of it is up. */
  private listen(): void {
    const method = this.overlays.length > 0 || this.isPressed ? 'addEventListener' : 'removeEventListener';
    this.window[method]('keydown', this, true);
    this.window[method]('keyup', this, true);
  }
}

/**
 * Escape with Ctrl, Alt or Meta is a shortcut of the system's. What has the focus outside a modal dialog can only be something that the page
 * opened above it.
 */
function isForAnother(event: KeyboardEvent, { element, isModal }: Overlay): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  const { body, documentElement } = element.ownerDocument;
  const [target] = event.composedPath();
  return Boolean(isModal) && target !== body && target !== documentElement && !event.composedPath().includes(element);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
