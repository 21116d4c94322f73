/** What a person would see, whatever draws it. */

/** The innermost element at a point of the window, through shadow roots. */
export function elementAt(x, y) {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The text at a point; an empty one where nothing is drawn. Of what holds more than a cell, nothing is taken for a text. */
export function textAt(x, y) {
  const found = elementAt(x, y);
  const words = (found?.querySelector?.('slot')?.assignedNodes() ?? []).map(({ textContent }) => textContent).join('');
  const text = (words || found?.textContent || assigned(found)).trim();
  return text.length > 60 ? '' : text;
}

const assigned = (found) => (found?.assignedNodes?.() ?? []).map(({ textContent }) => textContent).join('');

export const frame = () => new Promise(requestAnimationFrame);

/** Waits, a frame at a time, until it is so and painted. */
export async function painted(isSo, what) {
  const end = performance.now() + 25_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It never came: ${what}`);
    await frame();
  }
  await frame();
  await frame();
}

/** Runs between two marks, from which the time of the main thread is read. */
export async function marked(name, act) {
  performance.mark(`${name}:start`);
  await act();
  performance.mark(`${name}:end`);
  performance.clearMarks();
}
