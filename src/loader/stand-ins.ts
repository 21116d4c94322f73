import { pageSettings } from '../core/hub/page-settings.js';
import { connectionKeys, connectionPart } from '../core/hub/settings.js';
import { versions } from '../core/element/register.js';
import { warnOnce } from '../warn-once.js';
import { elementTags, isElementTag } from '../element-tags.js';
import { followRoot, foundIn } from './observed-root.js';
import type { Root } from './observed-root.js';

/** Says which element a box stands in for. */
const MARK = 'data-hub';

/** Attributes that say where data come from and where tokens go. */
const ofTheSource: ReadonlySet<string> = new Set(
  connectionKeys.map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
);

/**
 * Puts elements in the place of the boxes that stand in for them, `<div data-hub="customer-list" data-page-size="20">`, in a part of a page and the part itself: for
 * content management systems that take away tags that they do not know. What is in a box moves along, with its listeners.
 * @param mayReplace whether an element of this name is this script's to bring; what another script brings is left to that
 */
export function replaceStandIns(part: ParentNode, mayReplace: (name: string) => boolean): void {
  // From the outside in: what provides comes alive before those for whom it does.
  for (const box of foundIn(part, `[${MARK}]`)) {
    const name = box.getAttribute(MARK)!.trim().toLowerCase();
    // A tag that was left in the page needs none to stand in for it.
    if (box.localName === name) continue;
    if (mayReplace(name)) box.replaceWith(elementFor(box, name));
    else if (!isElementTag(name) && !customElements.get(name)) warnOfUnknown(name);
  }
}

/** Does so now and whenever such a box is added, where all elements are there from the start. The answer ends it. */
export function followStandIns(root: Root): () => void {
  const isOurs = (name: string) => isElementTag(name) || Object.hasOwn(customElements.get(name) ?? {}, versions);
  return followRoot(root, (part) => replaceStandIns(part, isOurs));
}

/**
 * The element with what the box says: `data-page-size` is `page-size`; what means the same everywhere, such as `id`, stays. Nothing in it becomes code.
 * Where a page says by `configure()` where its data come from, whoever may write a box cannot send its visitors' tokens elsewhere.
 */
function elementFor(box: Element, name: string): Element {
  const element = box.ownerDocument.createElement(name);
  const isConfigured = Object.keys(connectionPart(pageSettings())).length > 0;
  for (const { name: given, value } of box.attributes) {
    const written = given.replace(/^data-/, '');
    if (isConfigured && ofTheSource.has(written)) warnOfSource(name, given);
    else if (given !== MARK && !written.startsWith('on')) element.setAttribute(written, value);
  }
  element.append(...box.childNodes);
  return element;
}

function warnOfSource(name: string, attribute: string): void {
  warnOnce(
    `data-hub="${name}": ${attribute} does not count, since the page says by configure() where its data come from.`,
  );
}

function warnOfUnknown(name: string): void {
  warnOnce(`data-hub="${name}": there is no such element. Known: ${elementTags.join(', ')}.`);
}
