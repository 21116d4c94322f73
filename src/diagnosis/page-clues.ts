import { loaderClaims, noteCopy } from '../core/copies.js';
import { version } from '../version.js';
import { clue } from './clue.js';
import type { Clue } from './clue.js';
import type { PageFacts } from './report.js';

/** What the library needs of a browser. */
const needed: Readonly<Record<string, () => boolean>> = {
  'custom elements': () => 'customElements' in globalThis && 'attachInternals' in HTMLElement.prototype,
  'adopted style sheets': () => 'adoptedStyleSheets' in Document.prototype,
  popover: () => 'popover' in HTMLElement.prototype,
  'container queries': () => CSS.supports('container-type: inline-size'),
  'light-dark()': () => CSS.supports('color: light-dark(red, blue)'),
  'AbortSignal.any': () => 'any' in AbortSignal,
  'Intl.PluralRules': () => 'PluralRules' in Intl,
};

/** The page and the browser. The address of the page is told without its path, which may hold a customer's id. */
export function pageFacts(): PageFacts {
  return {
    version,
    copies: [...noteCopy()].map((copy) => copy.version),
    hasLoader: loaderClaims().size > 0,
    origin: location.origin === 'null' ? location.protocol : location.origin,
    isSecure: isSecureContext,
    isOnline: navigator.onLine,
    browser: navigator.userAgent,
    languages: navigator.languages,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    window: `${innerWidth} × ${innerHeight}`,
    lacking: Object.keys(needed).filter((feature) => !needed[feature]!()),
  };
}

/** What is wrong with the page as a whole. */
export function pageClues(
  { copies, lacking, isOnline }: PageFacts,
  { protocol }: { protocol: string } = location,
): Clue[] {
  const clues: Clue[] = [];
  if (protocol === 'file:') clues.push(clue('filePage', undefined));
  if (lacking.length > 0) clues.push(clue('oldBrowser', { features: lacking.join(', ') }));
  if (copies.length > 1) clues.push(clue('severalCopies', { versions: copies.join(', ') }));
  if (!isOnline) clues.push(clue('offline', undefined));
  return clues;
}
