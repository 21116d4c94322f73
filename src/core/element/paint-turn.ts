import type { ElementState } from './hub-events.js';

/** An element that can be asked to draw. */
interface Shower {
  requestUpdate(): void;
}

/** On a page that is not painted, such as a frame out of sight, ms. */
const longest = 50;

/** Elements whose answers are many rows. */
const large = new WeakSet<object>();

/** Large ones that wait until the visitor sees what came to show; undefined: nothing did since the last frame. */
let waiting: Set<Shower> | undefined;

/** Says of an element that its answer is many rows: figures that come with them are seen first. */
export function drawsMuch(element: object): void {
  large.add(element);
}

/** An element shows its first answer. */
export function cameToShow(element: object): void {
  if (waiting || large.has(element) || document.visibilityState === 'hidden') return;
  const elements = (waiting = new Set<Shower>());
  const end = () => {
    clearTimeout(timer);
    if (waiting === elements) waiting = undefined;
    for (const one of elements) one.requestUpdate();
    elements.clear();
  };
  const timer = setTimeout(end, longest);
  requestAnimationFrame(() => setTimeout(end));
}

/** Whether an element keeps its first answer back, until that is painted which came to show; then it is asked to draw. */
export function givesWay(element: Shower, from: ElementState, to: ElementState): boolean {
  if (!waiting || from !== 'loading' || to !== 'ready' || !large.has(element)) return false;
  waiting.add(element);
  return true;
}
