/** Space in px between a box and what it belongs to, and between a box and the window's edges. */
const GAP = 8;

/** Places a box of the top layer (a popover) above an element, or below where there is more space, and never outside the window. */
export function placeBeside(box: HTMLElement, element: Element): void {
  const anchor = element.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const above = anchor.top - GAP - height;
  const below = anchor.bottom + GAP;
  const top = above >= GAP || anchor.top > clientHeight - anchor.bottom ? above : below;
  box.style.setProperty('left', `${within(anchor.left + (anchor.width - width) / 2, clientWidth - width)}px`);
  box.style.setProperty('top', `${within(top, clientHeight - height)}px`);
}

function within(wanted: number, space: number): number {
  return Math.round(Math.max(GAP, Math.min(wanted, space - GAP)));
}
