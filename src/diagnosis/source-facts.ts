import { baseUrl } from '../api/address.js';
import type { HubSettings } from '../core/hub/settings.js';
import { isGiven } from '../core/query/query-host.js';
import { toldAddress } from './address.js';
import { clue } from './clue.js';
import type { Clue } from './clue.js';
import { providerAround } from './found-elements.js';
import type { FoundElement } from './found-elements.js';
import type { SourceFacts } from './report.js';

/** Where the data of an element come from; undefined for a provider, and for an element that asks for nothing. */
export function sourceFacts({ element }: FoundElement): SourceFacts | undefined {
  const { currentHub } = element;
  if (isGiven(element)) return { kind: 'data' };
  if (!currentHub) return undefined;
  const { settings } = currentHub;
  if (settings.source === 'demo') return { kind: 'demo' };
  if (isOwn(settings)) return { kind: 'own' };
  if (settings.source || !settings.apiBase) return { kind: 'none' };
  return { kind: 'http', ...identityOf(settings), apiBase: toldAddress(settings.apiBase) };
}

function identityOf({ tokenUrl, getToken, credentials = 'same-origin' }: HubSettings) {
  if (getToken) return { identity: 'getToken' } as const;
  if (tokenUrl) return { identity: 'token-url', tokenUrl: toldAddress(tokenUrl) } as const;
  return { identity: 'cookies', credentials } as const;
}

/** Why an element has no source to ask. It is asked whether it has one only when it failed for want of one. */
export function sourceClues({ element, isInside }: FoundElement): Clue[] {
  const { shown, currentHub } = element;
  if (isInside || shown?.error?.code !== 'config' || !currentHub || currentHub.connection) return [];
  return [sourceClue(element, currentHub.settings)];
}

function sourceClue(element: Element, settings: HubSettings): Clue {
  const { source, apiBase, awaitsToken, getToken, tokenUrl } = settings;
  if (source && source !== 'demo' && !isOwn(settings)) return clue('badSource', undefined, element);
  if (apiBase && !isBase(apiBase)) return clue('badApiBase', { address: toldAddress(apiBase) }, element);
  if (apiBase && awaitsToken && !getToken && !tokenUrl) return clue('awaitsToken', undefined, element);
  return clue(providerAround(element) ? 'noSource' : 'noProvider', undefined, element);
}

function isOwn({ source }: HubSettings): boolean {
  return typeof source === 'object' && typeof source.ask === 'function';
}

/** Whether an API may be there. */
export function isBase(address: string): boolean {
  try {
    return Boolean(baseUrl(address));
  } catch {
    return false;
  }
}
