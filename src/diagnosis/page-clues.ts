import { loaderClaims, noteCopy } from '../core/copies.js';
import type { HubError } from '../api/hub-error.js';
import { MissingCode, addressIn, missingCode } from '../core/import-again.js';
import { version } from '../version.js';
import { toldAddress } from './address.js';
import { clue } from './clue.js';
import type { Clue } from './clue.js';
import type { FoundElement } from './found-elements.js';
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

/** The addresses of code that could not be had, without what was added to ask again; empty where the browser names none. */
function missingAddresses(): string[] {
  return [...new Set([...missingCode].map((cause) => (addressIn(cause as Error) ?? '').replace(/\?.*/, '')))];
}

/** Why a tag is no element of the library. */
export function definitionClues({ element, tag, isOurs, isInside }: FoundElement): Clue[] {
  const { localName } = element;
  if (isOurs || isInside) return [];
  if (customElements.get(localName)) return [clue('takenTag', { tag: localName }, element)];
  if (missingAddresses().some((address) => address.includes(tag))) return [];
  const isObserved = !(element.getRootNode() instanceof ShadowRoot) || loaderClaims().size === 0;
  return [clue(isObserved ? 'notDefined' : 'notObserved', { tag: localName }, element)];
}

/** Which files of the library could not be had, and what their server says now. */
export async function missingFileClues(elements: readonly FoundElement[], signal: AbortSignal): Promise<Clue[]> {
  const clues = missingAddresses().map(async (address): Promise<Clue[]> => {
    const status = await statusOf(address, signal);
    const file = toldAddress(address).split('/').at(-1) || '?';
    const concerned = elements.filter(({ tag, isOurs, element }) =>
      isOurs ? lacksCode(element.shown?.error) : file.includes(`-${tag}-`),
    );
    const isMended = status === '200' && elements.every(({ isOurs, element }) => isOurs && element.state !== 'error');
    if (isMended) return [];
    const about = { file, status };
    if (concerned.length === 0) return [clue('missingFile', about)];
    return concerned.map(({ element }) => clue('missingFile', about, element));
  });
  return (await Promise.all(clues)).flat();
}

/** Whether an element failed because a part of its code, or its words, did not come. */
export function lacksCode(error: HubError | undefined): boolean {
  return error?.cause instanceof MissingCode;
}

async function statusOf(address: string, signal: AbortSignal): Promise<string> {
  if (!address) return '?';
  try {
    const response = await fetch(address, { cache: 'no-store', signal });
    const type = response.headers.get('Content-Type') ?? '';
    return response.ok && !/javascript/.test(type)
      ? `${response.status}, ${type.split(';')[0]}`
      : String(response.status);
  } catch {
    return navigator.onLine ? '–' : 'offline';
  }
}
