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

/** Space in px between a menu and its button. */
const MENU_GAP = 4;

/** Places a menu of the top layer (a popover) below its button, or above where there is more space, from the button's end towards its start, inside the window. */
export function placeBelow(menu: HTMLElement, button: Element): void {
  const anchor = boxOnScreen(button);
  const isRightToLeft = button.matches(':dir(rtl)');
  placeOnScreen(menu, ({ width, height }) => {
    const below = anchor.bottom + MENU_GAP;
    const above = anchor.top - MENU_GAP - height;
    const room = windowSize(menu.ownerDocument).height;
    const isBelow = below + height <= room - GAP || room - anchor.bottom >= anchor.top;
    return { left: isRightToLeft ? anchor.left : anchor.right - width, top: isBelow ? below : above };
  });
}
