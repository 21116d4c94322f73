import type { ElementState } from './hub-events.js';

/** An element that can be asked to draw. */
interface Shower {
  requestUpdate(): void;
}

/** On a page that is not painted, such as a frame out of sight, ms. */
const longest = 50;

/** Elements whose answers are many rows. */
const large = new WeakSet<object>();

/** What came to show and is not painted yet. */
interface Turn {
  /** Large ones that wait for it. */
  readonly waiting: Set<Shower>;
  timer?: ReturnType<typeof setTimeout>;
}

/** Undefined: nothing came to show since the last frame. */
let turn: Turn | undefined;

/** Says of an element that its answer is many rows: figures that come with them are seen first. */
export function drawsMuch(element: object): void {
  large.add(element);
}

/** An element shows its first answer. */
export function cameToShow(element: object): void {
  if (turn || large.has(element) || document.visibilityState === 'hidden') return;
  const own: Turn = (turn = { waiting: new Set() });
  requestAnimationFrame(() => setTimeout(() => end(own)));
}

/** Whether an element keeps its first answer back, until that is painted which came to show; then it is asked to draw. */
export function givesWay(element: Shower, from: ElementState, to: ElementState): boolean {
  if (!turn || from !== 'loading' || to !== 'ready' || !large.has(element)) return false;
  const own = turn;
  own.waiting.add(element);
  own.timer ??= setTimeout(() => end(own), longest);
  return true;
}

function end(own: Turn): void {
  clearTimeout(own.timer);
  if (turn === own) turn = undefined;
  for (const element of own.waiting) element.requestUpdate();
  own.waiting.clear();
}
