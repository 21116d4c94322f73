import { FocusReturn } from './focus-return.js';
import type { FocusReturnOptions } from './focus-return.js';
import { OverlayStack } from './overlay-stack.js';
import type { Overlay } from './overlay-stack.js';

/** What opens. */
export interface OverlayOptions extends Overlay {
  /** Where the focus returns to when it has closed; undefined: it never had the focus, as a tooltip. */
  readonly returnFocus?: FocusReturnOptions;
}

/** Something that is open. */
export interface OpenOverlay {
  /** Whether nothing was opened after it. */
  readonly isTop: boolean;
  /** It has closed: Escape is for what was opened before it, and the focus returns if it was inside. Called again, it does nothing. */
  end(): void;
}

/** Copies and versions of the library on one page share their document's stack. */
const stackKey = Symbol.for('partner-hub@1/overlays');

/**
 * Says that something is open, until `end()` of the answer is called. Call it before the focus moves inside.
 *
 *     this.overlay = openOverlay({ element: box, close: () => this.hide() });
 *     …
 *     this.overlay.end();
 */
export function openOverlay(options: OverlayOptions): OpenOverlay {
  const { element, returnFocus } = options;
  const document = element.ownerDocument;
  const stack = stackOf(document);
  const focus = returnFocus && new FocusReturn(returnFocus, document);
  let isOpen = true;
  stack.add(options);
  return {
    get isTop() {
      return stack.isTop(options);
    },
    end() {
      if (!isOpen) return;
      isOpen = false;
      stack.remove(options);
      focus?.restore(element);
    },
  };
}

function stackOf(document: Document): OverlayStack {
  const holder = document as Document & { [stackKey]?: OverlayStack };
  return (holder[stackKey] ??= new OverlayStack(document.defaultView!));
}
