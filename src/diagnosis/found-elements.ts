import type { HubElement } from '../core/element/hub-element.js';
import { versions } from '../core/element/register.js';
import { loaderClaims } from '../core/copies.js';
import { elementTags } from '../element-tags.js';
import type { ElementTag } from '../element-tags.js';
import { parentOf } from './place.js';

/** What is read of an element. Another version of the library may not have all of it. */
type Readable = Element & Partial<Pick<HubElement, 'currentHub' | 'data' | 'mayAsk' | 'shown' | 'state'>>;

/** An element of the library that stands in the page. */
export interface FoundElement {
  readonly element: Readable;
  /** Without a prefix. */
  readonly tag: ElementTag;
  /** Whether the library has registered it. */
  readonly isOurs: boolean;
  /** It stands in the template of another element of the library, which answers for its attributes and for whether it shows. */
  readonly isInside: boolean;
}

/** All elements of the library in a part of a page, also in open shadow roots, in their order. */
export function elementsIn(root: ParentNode): FoundElement[] {
  const prefixes = knownPrefixes();
  return everything(root).flatMap((element): FoundElement[] => {
    const tag = tagOf(element.localName, prefixes);
    return tag ? [found(element, tag)] : [];
  });
}

/** An element, if it is one of the library's. */
export function foundElement(element: Element): FoundElement | undefined {
  const tag = tagOf(element.localName, knownPrefixes());
  return tag && found(element, tag);
}

/** The version of the library that registered a tag; undefined when somebody else did, or nobody. */
export function versionOf({ localName }: Element): string | undefined {
  return (customElements.get(localName) as { [versions]?: string } | undefined)?.[versions];
}

function found(element: Element, tag: ElementTag): FoundElement {
  return { element, tag, isOurs: versionOf(element) !== undefined, isInside: isInside(element) };
}

function isInside(element: Element): boolean {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  return versionOf(root.host) !== undefined || isInside(root.host);
}

function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everything(element.shadowRoot)] : [element],
  );
}

/** Prefixes under which a loader looks, or a provider was registered. */
function knownPrefixes(): readonly string[] {
  return ['', ...[...loaderClaims().keys()].filter(Boolean).map((prefix) => `${prefix}-`)];
}

function tagOf(name: string, prefixes: readonly string[]): ElementTag | undefined {
  const registered = (customElements.get(name) as { readonly tag?: unknown } | undefined)?.tag;
  const known = elementTags.find((tag) => tag === registered && name.endsWith(tag));
  return known ?? elementTags.find((tag) => prefixes.some((prefix) => name === prefix + tag));
}

/** The provider that an element stands in, also through shadow roots. */
export function providerAround(element: Element): Element | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) if (foundElement(at)?.tag === 'partner-hub') return at;
  return undefined;
}
