import type { ReactiveElement } from 'lit';
import { warnOnce } from '../../warn-once.js';

/** Where React keeps what a component gave a tag, behind a suffix that is another one on each page. */
const reactProperties = '__reactProps$';

/**
 * The properties that a component gives an element and that React left out: where it takes over a tag that a server rendered, it sets none that is
 * no text. Listeners, which it leaves out too, cannot be told from those that it has added.
 */
export function leftOut(element: Element): readonly string[] {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const key = Object.keys(element).find((name) => name.startsWith(reactProperties));
  const given: unknown = key && Reflect.get(element, key);
  return Object.entries<unknown>({ ...(given as object) }).flatMap(([name, value]) => {
    const isText = value == null || !['object', 'function'].includes(typeof value);
    return isText || !elementProperties?.has(name) || Reflect.get(element, name) != null ? [] : [name];
  });
}

/** Has what React left out of elements, and of the providers around them, said in the console: once for each tag. */
export function watchLeftOut(): void {
  if (typeof document === 'undefined') return;
  addEventListener('hub-state-change', ({ target }) => {
    for (let place = target as Element | null; place; place = place.parentElement) tellLeftOut(place);
  });
}

function tellLeftOut(element: Element): void {
  const names = leftOut(element).join(', ');
  if (!names) return;
  warnOnce(
    `React took over <${element.localName}> from the server's markup without ${names}: a tag gets nothing but text then, and no listener. ` +
      'Use its component of partner-hub-elements/react, or give the tag what is no text with the render after the first one in the browser.',
  );
}
