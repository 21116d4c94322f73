import { whenIdle } from '../../core/when-idle.js';

/** How many come in one go: as many tables as a frame has room for. */
const atOnce = 4;

const waiting = new Set<Element>();
let giveUp = () => {};

/**
 * Gives an element the class `late` until the page has nothing else to do, a moment at most: styles leave out what nobody sees, so that what is drawn
 * beside it is painted first. It is in the document at once.
 */
export function showWhenIdle(element: Element): void {
  element.classList.add('late');
  if (waiting.add(element).size === 1) giveUp = whenIdle(showSome);
}

/** Shows those that are no longer in the page: nothing waits for them. */
export function showThoseGone(): void {
  show([...waiting].filter((element) => !element.isConnected));
}

function showSome(): void {
  show([...waiting].slice(0, atOnce));
  if (waiting.size > 0) giveUp = whenIdle(showSome);
}

function show(elements: readonly Element[]): void {
  for (const element of elements) {
    element.classList.remove('late');
    waiting.delete(element);
  }
  if (waiting.size === 0) giveUp();
}
