import { boxOnScreen, placeOnScreen, windowSize, zoomOf } from '../../core/element/on-screen.js';

/** Space in px between a box and what it belongs to, and what it keeps from the window's edges. */
const GAP = { anchor: 4, window: 8 };

/**
 * Places a box of the top layer (a popover) below an element, or above where it does not fit and there is more space, from the edge where
 * reading begins. Its styles may use `--_room-inline`, what the window is wide, `--_side-block`, the height that is left on the larger side, and
 * `--_anchor-inline`, what the element is wide.
 */
export function placeBelow(box: HTMLElement, element: Element): void {
  const anchor = boxOnScreen(element);
  const zoom = zoomOf(box);
  const set = (name: string, pixels: number) => box.style.setProperty(name, `${pixels / zoom}px`);
  const below = windowSize(box.ownerDocument).height - anchor.bottom - GAP.anchor - GAP.window;
  const above = anchor.top - GAP.anchor - GAP.window;
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  set('--_anchor-inline', anchor.width);
  set('--_side-block', Math.max(above, below));
  placeOnScreen(box, ({ width, height }) => ({
    left: isRightToLeft ? anchor.right - width : anchor.left,
    top: height > below && above > below ? anchor.top - GAP.anchor - height : anchor.bottom + GAP.anchor,
  }));
}
