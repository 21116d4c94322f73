import { whenIdle } from '../../core/when-idle.js';

/** How many come in one go: as many tables as a frame has room for. */
const atOnce = 4;

const waiting: Element[] = [];

/**
 * Gives an element the class `late` until the page has nothing else to do, a moment at most: styles leave out what nobody sees, so that what is drawn
 * beside it is painted first. It is in the document at once.
 */
export function showWhenIdle(element: Element): void {
  element.classList.add('late');
  if (waiting.push(element) === 1) whenIdle(show);
}

function show(): void {
  for (const element of waiting.splice(0, atOnce)) element.classList.remove('late');
  if (waiting.length > 0) whenIdle(show);
}
