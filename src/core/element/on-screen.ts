/**
 * Where things are in the window. `zoom` and `transform` on any ancestor, the page's own included, change how large an element is drawn; its own
 * CSS pixels stay what they are. Pointers tell their place in the window, so whoever compares the two has to translate.
 */

/** Space in px that a box of the top layer keeps from the window's edges. */
const MARGIN = 8;

/**
 * Browsers that tell the zoom (CSS Viewport, `currentCSSZoom`) also measure boxes in the window's pixels. Others (WebKit 2.50) measure in the
 * element's, from the corner of the page, and take off what is scrolled in the window's.
 */
interface Zoomed {
  readonly currentCSSZoom?: number;
}

/** How many of the window's pixels one CSS pixel of an element is, by `zoom` on it and around it. Transforms do not count: they do not reach the top layer. */
export function zoomOf(element: Element): number {
  const { currentCSSZoom } = element as Element & Zoomed;
  if (currentCSSZoom !== undefined) return currentCSSZoom;
  let zoom = 1;
  for (let next: Element | null = element; next; next = parentOf(next)) {
    zoom *= Number(getComputedStyle(next).zoom) || 1;
  }
  return zoom;
}

/** The box of an element in the window, in the pixels of `clientX` and `clientY`. */
export function boxOnScreen(element: Element): DOMRectReadOnly {
  const box = element.getBoundingClientRect();
  if ((element as Element & Zoomed).currentCSSZoom !== undefined) return box;
  const zoom = zoomOf(element);
  if (zoom === 1) return box;
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  const [x, y] = [(box.x + scrollX) * zoom - scrollX, (box.y + scrollY) * zoom - scrollY];
  return new DOMRectReadOnly(x, y, box.width * zoom, box.height * zoom);
}

/** A point of the window (`clientX`, `clientY`) in an element's own CSS pixels, from its upper left corner. */
export function pointWithin(element: HTMLElement, point: { x: number; y: number }): { x: number; y: number } {
  const box = boxOnScreen(element);
  return {
    x: (point.x - box.x) * (element.offsetWidth / box.width || 1),
    y: (point.y - box.y) * (element.offsetHeight / box.height || 1),
  };
}

/**
 * How many of the window's pixels one CSS pixel of an element is across and down, by zoom and transforms together. Ask it of something large: an
 * element says its size in whole pixels.
 */
export function scaleOf(element: HTMLElement): { x: number; y: number } {
  const box = boxOnScreen(element);
  return { x: box.width / element.offsetWidth || 1, y: box.height / element.offsetHeight || 1 };
}

/** The size of the window, scroll bars excluded, in the pixels of `clientX`. */
export function windowSize({ documentElement }: Document): { width: number; height: number } {
  return { width: documentElement.clientWidth, height: documentElement.clientHeight };
}

/**
 * Places a box of the top layer, which is an open popover at `position: fixed`, and keeps it inside the window. `where` is asked for the upper left
 * corner once the size of the box is known; both in the window's pixels. Its size is limited by `--_room-inline` and `--_room-block`.
 */
export function placeOnScreen(
  box: HTMLElement,
  where: (size: { width: number; height: number }) => { left: number; top: number },
): void {
  const room = windowSize(box.ownerDocument);
  const zoom = zoomOf(box);
  // A popover is zoomed as what it is written in, and so are the lengths of its styles.
  const set = (name: string, pixels: number) => box.style.setProperty(name, `${pixels / zoom}px`);
  set('--_room-inline', room.width - 2 * MARGIN);
  set('--_room-block', room.height - 2 * MARGIN);
  const { width, height } = boxOnScreen(box);
  const { left, top } = where({ width, height });
  set('left', within(left, room.width - width));
  set('top', within(top, room.height - height));
}

/**
 * Everything on which a capturing listener hears of a scroll that moves an element in the window: scroll events do not leave shadow roots, so each
 * root around the element is one, and the window at last.
 */
export function scrollTargets(element: Element): EventTarget[] {
  const targets: EventTarget[] = [];
  let root = element.getRootNode();
  while ('host' in root) {
    targets.push(root);
    root = (root as ShadowRoot).host.getRootNode();
  }
  const view = element.ownerDocument.defaultView;
  return view ? [...targets, view] : targets;
}

function within(wanted: number, space: number): number {
  return Math.round(Math.max(MARGIN, Math.min(wanted, space - MARGIN)));
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
