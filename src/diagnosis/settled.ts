import { loaderClaims } from '../core/copies.js';
import type { FoundElement } from './found-elements.js';

/** How long it is waited for elements that are still about to show something, and how often they are looked at; ms. */
const patience = 5_000;
const rhythm = 100;

/** The elements once each shows what it has, or it takes too long. @param find finds them anew */
export async function settled(find: () => FoundElement[]): Promise<FoundElement[]> {
  const until = Date.now() + patience;
  for (;;) {
    const elements = find();
    if (Date.now() >= until || !elements.some(isAboutToShow)) return elements;
    await new Promise((resolve) => setTimeout(resolve, rhythm));
  }
}

/** Its code, its words or its answer are on their way. One that is far from the viewport waits for good. */
function isAboutToShow({ element, isOurs, tag }: FoundElement): boolean {
  if (!isOurs) return loaderClaims().size > 0 && !customElements.get(element.localName);
  return tag !== 'partner-hub' && element.state === 'loading' && element.mayAsk !== false;
}
