import { textOf } from './table-reader.js';

/** Boxes around which a reader makes a pause: not those in a line of text. */
const inLine = /^(inline|contents|ruby)/;
const pictures = new Set(['img', 'image']);

/** Whether an element, and so what is in it, is there for the eye. Visibility itself is asked of what is in it: a child may be visible again. */
function isThere(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || Number(style.opacity) === 0 || style.contentVisibility === 'hidden') return false;
  if (style.display === 'contents') return true;
  const { width, height } = element.getBoundingClientRect();
  const isClipped = style.overflow !== 'visible' || style.clipPath !== 'none';
  return !isClipped || (width > 1 && height > 1 && !style.clipPath.startsWith('inset(50%'));
}

/** What stands in the place of an element's children on the screen: its shadow tree, and in a slot what was put into it. */
function childrenOf(element: Element | ShadowRoot): readonly Node[] {
  if (element instanceof Element && element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (!(element instanceof HTMLSlotElement)) return [...element.childNodes];
  const assigned = element.assignedNodes();
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

/** Whether a text has room on the screen. */
function hasRoom(text: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** What a field or a picture says, which have no text of their own. */
function ownWords(element: Element): string | undefined {
  if (pictures.has(element.role ?? element.localName)) return element.ariaLabel ?? element.getAttribute('alt') ?? '';
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)) return '';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value || element.placeholder;
  return undefined;
}

function read(node: Node): string {
  if (node instanceof Text) {
    const box = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    return getComputedStyle(box).visibility === 'visible' && hasRoom(node) ? node.data : '';
  }
  if (!(node instanceof Element)) return '';
  const style = getComputedStyle(node);
  if (!isThere(node, style)) return '';
  const own = style.visibility === 'visible' ? ownWords(node) : undefined;
  const words = own ?? childrenOf(node).map(read).join('');
  const named = words.trim() === '' && node.matches('button, a') && style.visibility === 'visible';
  const said = named ? (node.ariaLabel ?? '') : words;
  return inLine.test(style.display) && own === undefined ? said : ` ${said} `;
}

/** Words as they are seen and heard: what isolates a name of another direction is neither. */
export function clean(words: string): string {
  return words
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a person reads in an element, on one line. */
export function seenText(element: Element): string {
  return clean(read(element));
}

/** The elements for a selector that a person sees, in order, those in open shadow roots too. */
export function allSeen(root: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    const style = getComputedStyle(node);
    if (!isThere(node, style)) return;
    if (node.matches(selector) && style.visibility === 'visible' && hasBox(node, style))
      found.push(node as HTMLElement);
    childrenOf(node).forEach(look);
  };
  look(root);
  return found;
}

function hasBox(element: Element, { display }: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  return display === 'contents' || (width > 0 && height > 0);
}

/** The elements for a selector, also those that only a screen reader meets, in open shadow roots too. */
export function allWithin(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  return childrenOf(root).flatMap((node) =>
    node instanceof HTMLElement ? [...(node.matches(selector) ? [node] : []), ...allWithin(node, selector)] : [],
  );
}

/** The name of something that can be pressed or chosen. */
export function nameOf(element: Element): string {
  const label = element.ariaLabel ?? (element as HTMLInputElement).labels?.[0];
  const name = typeof label === 'string' ? label : label && seenText(label);
  return (name ?? (seenText(element) || textOf(element))).replace(/\s+/g, ' ').trim();
}
