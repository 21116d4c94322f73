import { unsafeStatic } from 'lit/static-html.js';
import { prefixed } from './register.js';
import type { ElementClass, StaticTag } from './register.js';

/** The tag of a part inside an element's template, under the element's own prefix, for `lit/static-html.js`. */
export function tagIn(element: object, part: ElementClass): StaticTag {
  return unsafeStatic(prefixed(part.tag, (element.constructor as ElementClass).prefix ?? ''));
}
