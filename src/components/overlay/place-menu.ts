import { boxOnScreen, placeOnScreen, windowSize } from '../../core/element/on-screen.js';

/** Space in px that a menu leaves to the window's edge when it chooses its side. */
const GAP = 8;

/** Space in px between a menu and its button. */
const MENU_GAP = 4;

/** Places a menu of the top layer (a popover) below its button, or above where there is more space, from the button's end towards its start, inside the window. */
export function placeMenu(menu: HTMLElement, button: Element): void {
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
