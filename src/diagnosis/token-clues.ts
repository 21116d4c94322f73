import { HubError } from '../api/hub-error.js';
import { tokenFromUrl } from '../api/transport/token-source.js';
import type { HubSettings } from '../core/hub/settings.js';
import type { ProbeContext } from './api-probe.js';
import { isSameOrigin, originOf } from './address.js';
import { clue } from './clue.js';
import type { Clue } from './clue.js';

/** Elements of one source, which could not say who asks. */
export interface Unidentified {
  readonly settings: HubSettings;
  /** Why they failed. */
  readonly error: HubError;
}

/** Why nobody is signed in at an API: what the token URL answers now, or what the API made of what it was sent. */
export async function tokenClues({ settings, error }: Unidentified, context: ProbeContext): Promise<Clue[]> {
  const { apiBase = '', getToken, tokenUrl, credentials = 'same-origin' } = settings;
  const origin = originOf(apiBase);
  const rejected = isFromApi(error) && clue('tokenRejected', { origin });
  if (getToken) return [rejected || clue('tokenFunction', undefined)];
  if (tokenUrl) return [(await tokenUrlClue(tokenUrl, context)) ?? rejected].filter(Boolean) as Clue[];
  if (error.status !== 401) return [];
  const isKept = credentials === 'same-origin' && !isSameOrigin(apiBase, location.href);
  return [clue('noSession', { origin, credentials: isKept ? 'same-origin' : credentials })];
}

/** The API got an identity, and did not take it: no failure of the token source. */
function isFromApi({ status }: HubError): boolean {
  return status === 401;
}

async function tokenUrlClue(tokenUrl: string, { signal, watch }: ProbeContext): Promise<Clue | undefined> {
  const what = await complaintOf(tokenUrl, signal);
  if (!what) return undefined;
  const origin = originOf(tokenUrl);
  const directive = await watch.refusesRequests(origin);
  return directive ? clue('policy', { directive, address: origin }) : clue('tokenUrl', { what });
}

/** What is wrong with the answer of a token URL, without a word of it; undefined: it answers with a token. */
async function complaintOf(tokenUrl: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await tokenFromUrl(tokenUrl)({ reason: 'start', signal });
    return answer?.token ? undefined : 'The token URL answered with an empty token: nobody is signed in.';
  } catch (thrown) {
    return thrown instanceof HubError ? thrown.message : 'The token URL was not answered.';
  }
}
