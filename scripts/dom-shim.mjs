/**
 * What Lit's edition for Node takes from `@lit-labs/ssr-dom-shim` (20 kB of source): names that a class can be declared with where there is no DOM.
 * In a browser they are the browser's own.
 */
export const HTMLElement = globalThis.HTMLElement ?? class {};
export const customElements = globalThis.customElements;
export const CSSStyleSheet = globalThis.CSSStyleSheet ?? class {};
