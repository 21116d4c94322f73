import type { HubError } from '../api/hub-error.js';
import { loaderClaims } from '../core/copies.js';
import { MissingCode, addressIn, missingCode } from '../core/import-again.js';
import { toldAddress } from './address.js';
import { clue } from './clue.js';
import type { Clue } from './clue.js';
import type { FoundElement } from './found-elements.js';

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
