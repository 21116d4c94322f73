import { whenIdle } from '../../core/when-idle.js';

/** How many come in one go: as many tables as a frame has room for. */
const atOnce = 4;

let waiting: readonly Element[] = [];
let giveUp = () => {};

/**
 * Gives an element the class `late` until the page has nothing else to do, a moment at most: styles leave out what nobody sees, so that what is drawn
 * beside it is painted first. It is in the document at once.
 */
export function showWhenIdle(element: Element): void {
  element.classList.add('late');
  waiting = [...waiting, element];
  if (waiting.length === 1) giveUp = whenIdle(showSome);
}

/** Shows elements now, such as those that leave the page: nothing waits for them. */
export function showAtOnce(elements: readonly Element[]): void {
  for (const element of elements) element.classList.remove('late');
  waiting = waiting.filter((element) => !elements.includes(element));
  if (waiting.length === 0) giveUp();
}

function showSome(): void {
  showAtOnce(waiting.slice(0, atOnce));
  if (waiting.length > 0) giveUp = whenIdle(showSome);
}
