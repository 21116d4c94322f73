import { ancestors } from '../../src/components/overlay/focus.js';
import { allSeen, clean, nameOf } from './seen-text.js';

const pressable = 'button:enabled, a[href], input, select, textarea, summary';
/** What lies over everything else by its nature. */
const layers = 'dialog, [popover], [role=tooltip]';

/** What is painted topmost at a point of the window, in whatever shadow tree. */
function topmostAt(x: number, y: number, root: Document | ShadowRoot = document): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inside = hit?.shadowRoot && hit.shadowRoot !== root ? topmostAt(x, y, hit.shadowRoot) : undefined;
  return inside ?? hit;
}

const layerOf = (element: Element) => ancestors(element).find((box) => box.matches(layers));

function isWithin({ left, right, top, bottom }: DOMRect, [x, y]: readonly [number, number]): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether a point of an element is neither below the fold nor scrolled out of a box. */
function isOnScreen(element: Element, at: readonly [number, number]): boolean {
  const clips = (box: Element) => getComputedStyle(box).overflow !== 'visible';
  const boxes = ancestors(element).filter((box) => box !== element && clips(box));
  return (
    isWithin(new DOMRect(0, 0, innerWidth, innerHeight), at) &&
    boxes.every((box) => isWithin(box.getBoundingClientRect(), at))
  );
}

/** What can be pressed in a box and is on the screen, but has something else lying over its middle; rows below a table's header may. A line for each. */
export function coveredIn(box: Element): string[] {
  return allSeen(box, pressable).flatMap((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const middle = [(left + right) / 2, (top + bottom) / 2] as const;
    if (!isOnScreen(control, middle) || control.closest('[role=row]')) return [];
    const hit = topmostAt(...middle);
    if (!hit || hit === document.body || layerOf(hit) !== layerOf(control)) return [];
    if (ancestors(hit).includes(control) || ancestors(control).includes(hit)) return [];
    // A label may be drawn in the place of its field.
    if (hit.closest('label')?.contains(control) || hit.closest('label')?.control === control) return [];
    return [`“${clean(nameOf(control))}” lies below <${hit.localName} class="${hit.className}">`];
  });
}
