import { clue } from './clue.js';
import type { Clue } from './clue.js';
import type { FoundElement } from './found-elements.js';
import { hostOf, shortName } from './place.js';

/** Why an element is not seen although it may have something to show. A provider has no box of its own, and what nobody registered none yet. */
export function visibilityClues({ element, tag, isOurs }: FoundElement): Clue[] {
  if (tag === 'partner-hub' || !isOurs) return [];
  for (let at: Element | undefined = element; at; at = boxAround(at)) {
    const how = hiddenBy(at);
    if (how) return [clue('hidden', { by: shortName(at), how }, element)];
    const side = at === element ? undefined : zeroSideOf(at);
    if (side) return [clue('zeroSize', { by: shortName(at), side }, element)];
  }
  const { width } = element.getBoundingClientRect();
  const around = boxAround(element);
  return width > 0 || !around ? [] : [clue('zeroSize', { by: shortName(around), side: 'width' }, element)];
}

/** Where an element is drawn: in its slot, in its parent, in the shadow root's host. */
function boxAround(element: Element): Element | undefined {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}

function hiddenBy(element: Element): string | undefined {
  const { display, visibility, contentVisibility, opacity } = getComputedStyle(element);
  const parent = element.parentElement;
  if (parent?.shadowRoot && !element.assignedSlot) return 'no <slot>';
  if (display === 'none') return waysOfNone(element);
  if (visibility !== 'visible' && !isInherited(element, visibility)) return `visibility: ${visibility}`;
  if (contentVisibility === 'hidden') return 'content-visibility: hidden';
  if (opacity === '0') return 'opacity: 0';
  const isClosed = parent?.matches('details:not([open])') && element.localName !== 'summary';
  return isClosed ? 'closed <details>' : undefined;
}

function waysOfNone(element: Element): string {
  if (element.matches('dialog:not([open])')) return 'closed <dialog>';
  return element.hasAttribute('hidden') ? 'hidden' : 'display: none';
}

/** Who says it is the outermost one. */
function isInherited(element: Element, visibility: string): boolean {
  const around = boxAround(element);
  return around !== undefined && getComputedStyle(around).visibility === visibility;
}

/** The side of a box that leaves its contents no room. */
function zeroSideOf(element: Element): 'width' | 'height' | undefined {
  const { display, overflowX, overflowY } = getComputedStyle(element);
  if (display === 'contents' || display === 'inline') return undefined;
  if (element.clientHeight === 0 && overflowY !== 'visible') return 'height';
  return element.clientWidth === 0 && overflowX !== 'visible' ? 'width' : undefined;
}
