import { prefixed } from '../core/element/register.js';
import heights from './heights.json';

/** What is kept for an element, px, by the width of the window. */
interface Reserved {
  readonly wide: number;
  readonly narrow: number;
  /** Default: that of wide windows. */
  readonly medium?: number;
}

let sheet: CSSStyleSheet | undefined;
/** What is kept under each prefix. */
let rules = '';

/**
 * Gives elements under a prefix the height (px) that they will have while their code or their words are on their way, so that a page does not move
 * when they come. In narrow windows everything is narrow, and has the other height.
 */
export function reserveHeights(prefix: string): void {
  for (const [selector, { wide, narrow, medium = wide }] of Object.entries<Reserved>(heights)) {
    const name = prefixed(selector, prefix);
    const isAwaited = `:where(${name}:not(:defined),${name}:state(wordless))`;
    rules += `:where(${name}:not(:defined)){display:block}${isAwaited}{min-block-size:${wide}px}`;
    rules += `@media (width<980px){${isAwaited}{min-block-size:${medium}px}}`;
    rules += `@media (width<480px){${isAwaited}{min-block-size:${narrow}px}}`;
  }
  // Read in one go: rule by rule takes twice as long.
  (sheet ??= new CSSStyleSheet()).replaceSync(rules);
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
