import { prefixed } from '../core/element/register.js';
import heights from './heights.json';

let sheet: CSSStyleSheet | undefined;

/** Gives elements under a prefix the height (px) that they will have while their code is on its way, so that a page does not move when they come. */
export function reserveHeights(prefix: string): void {
  sheet ??= new CSSStyleSheet();
  for (const [tag, height] of Object.entries(heights)) {
    sheet.insertRule(`:where(${prefixed(tag, prefix)}:not(:defined)){display:block;min-block-size:${height}px}`);
  }
}

/** Does so in a document or a shadow root. The answer ends it. */
export function reserveHeightsIn(root: Node): () => void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return () => {};
  const own = (sheet ??= new CSSStyleSheet());
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  return () => {
    const last = root.adoptedStyleSheets.lastIndexOf(own);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((_, index) => index !== last);
  };
}
