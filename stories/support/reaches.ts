import type { ElementState } from '../../src/core/element/hub-events.js';
import { allInside } from './inside.js';

/** An element of the library, as far as its state goes. */
export type Stateful = HTMLElement & { readonly state: ElementState };

/** Resolves as soon as the element shows this state. */
export function reaches(element: Stateful, state: ElementState): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (element.state !== state) return;
      element.removeEventListener('hub-state-change', look);
      resolve();
    };
    element.addEventListener('hub-state-change', look);
    look();
  });
}

/** Every element with this tag, those inside other elements too. */
export function allWithTag(root: ParentNode, tag: string): Stateful[] {
  return [...allInside(root)].filter((element): element is Stateful => element.localName === tag && 'state' in element);
}
