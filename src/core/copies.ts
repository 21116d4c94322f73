import { version } from '../version.js';

/** What the copies of the library on a page tell each other: by keys that all of them know. */
type Page = Record<symbol, unknown>;

const loaders = Symbol.for('partner-hub@loaders');
const copies = Symbol.for('partner-hub@copies');
const own = { version };

/** The loaders that look after the page: the version of each, by prefix. */
export function loaderClaims(): Map<string, string> {
  const page = document as unknown as Page;
  return (page[loaders] ??= new Map()) as Map<string, string>;
}

/** The copies of the library that look for elements, registered one, or were told settings. */
export function copiesOnPage(): Set<{ readonly version: string }> {
  const page = document as unknown as Page;
  return (page[copies] ??= new Set()) as Set<{ readonly version: string }>;
}

/** Says that this copy is used. */
export function noteCopy(): void {
  if (typeof document !== 'undefined') copiesOnPage().add(own);
}
