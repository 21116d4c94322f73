/** Space in px that stays around an item, so that one sees that there is more. */
const SPACE = 24;

/**
 * Scrolls a box so that one of its items shows, and nothing else: `scrollIntoView` would move the page as well. The box has to be positioned.
 * Works in both directions of writing.
 */
export function keepInView(box: HTMLElement, item: HTMLElement): void {
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = item;
  box.scrollLeft = near(box.scrollLeft, { start: offsetLeft, size: offsetWidth, room: box.clientWidth });
  box.scrollTop = near(box.scrollTop, { start: offsetTop, size: offsetHeight, room: box.clientHeight });
}

/** How far to scroll so that an item shows, when now it is scrolled so far. */
function near(scrolled: number, { start, size, room }: { start: number; size: number; room: number }): number {
  const space = Math.max(0, Math.min(SPACE, (room - size) / 2));
  return Math.max(Math.min(scrolled, start - space), start + size + space - room);
}
