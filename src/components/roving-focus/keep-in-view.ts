/** Space in px that stays around an item, so that one sees that there is more. */
const SPACE = 24;

/**
 * Scrolls a box so that one of its items shows, and nothing else: `scrollIntoView` would move the page as well. Works in both directions of
 * writing, and in boxes that are drawn larger or smaller than their own pixels.
 */
export function keepInView(box: HTMLElement, item: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
  const across = box.offsetWidth / outer.width || 0;
  const down = box.offsetHeight / outer.height || 0;
  box.scrollLeft += missing((inner.left - outer.left) * across, item.offsetWidth, box.clientWidth);
  box.scrollTop += missing((inner.top - outer.top) * down, item.offsetHeight, box.clientHeight);
}

/** How far to scroll so that an item shows that now begins so far from the beginning of the room. */
function missing(start: number, size: number, room: number): number {
  const space = Math.max(0, Math.min(SPACE, (room - size) / 2));
  const end = start + size + space - room;
  return end > 0 ? end : Math.min(0, start - space);
}
