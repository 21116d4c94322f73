import { version } from '../version.js';

/** What the copies of the library on a page tell each other, by keys that all of them know. */
const page = (globalThis.document ?? {}) as unknown as Record<symbol, unknown>;
const copies = Symbol.for('partner-hub@copies');
const own = { version };

/** The loaders that look after the page: the version of each, by prefix. */
export function loaderClaims(): Map<string, string> {
  return (page[Symbol.for('partner-hub@loaders')] ??= new Map()) as Map<string, string>;
}

/** Says that this copy is used: it looks for elements, registers one, or is told settings. @returns All that are. */
export function noteCopy(): Set<{ readonly version: string }> {
  return ((page[copies] ??= new Set()) as Set<{ readonly version: string }>).add(own);
}

/** Notes that this version has met another one, or (undefined) an element that is not of this library. @returns Whether no copy has noted it before. */
export function noteMeeting(other: string | undefined): boolean {
  const meeting = Symbol.for(['partner-hub', other, version].sort().join());
  const isNew = !page[meeting];
  page[meeting] = true;
  return isNew;
}
