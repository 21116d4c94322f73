import { boxOnScreen, placeOnScreen, windowSize } from '../../core/element/on-screen.js';

/** Space in px between a box and what it belongs to. */
const GAP = 8;

/** Places a box of the top layer (a popover) above an element, or below where there is more space, and never outside the window. */
export function placeBeside(box: HTMLElement, element: Element): void {
  const anchor = boxOnScreen(element);
  placeOnScreen(box, ({ width, height }) => {
    const above = anchor.top - GAP - height;
    const below = anchor.bottom + GAP;
    const isAbove = above >= GAP || anchor.top > windowSize(box.ownerDocument).height - anchor.bottom;
    return { left: anchor.left + (anchor.width - width) / 2, top: isAbove ? above : below };
  });
}
