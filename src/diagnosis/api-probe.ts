import { isSameOrigin, originOf, toldAddress } from './address.js';
import { clue } from './clue.js';
import type { Clue } from './clue.js';
import type { PolicyWatch } from './policy-watch.js';

/** An API that the page names, and how it is asked. */
export interface ProbedApi {
  /** As the page names it. */
  readonly apiBase: string;
  readonly hasToken: boolean;
  readonly credentials: RequestCredentials;
  /** Elements have no answer from it. */
  readonly isUnreached: boolean;
  /** Elements show no answer of it, whatever the reason. */
  readonly isFailing: boolean;
}

/** What a probe needs beside its API. */
export interface ProbeContext {
  readonly watch: PolicyWatch;
  /** Ends everything that is still asked. */
  readonly signal: AbortSignal;
}

/** A clock that is off by more is told, ms: requests and their answers take seconds, and the header has whole ones. */
const tolerance = 5 * 60_000;

/**
 * Finds out why an API is not reached, by reading `/me` in harmless ways, and never anything but that address and its origin's root. Nothing that
 * identifies somebody goes along but the cookies that go along anyway.
 */
export async function probeApi(api: ProbedApi, context: ProbeContext): Promise<Clue[]> {
  if (isMixed(api.apiBase)) return [clue('mixedContent', { origin: originOf(api.apiBase) })];
  const asked = Date.now();
  const response = await attempt(api, context, { credentials: api.credentials });
  // Many let nobody read their refusals: where elements are answered, there is nothing to find.
  if (!response) return api.isUnreached && navigator.onLine ? [await whyUnreachable(api, context)] : [];
  const clues = [...clockClues(response, asked), ...(api.isFailing ? answerClues(api, response) : [])];
  if (api.isUnreached && api.hasToken && !(await allowsToken(api, context)))
    clues.push(clue('corsHeaders', { origin: originOf(api.apiBase) }));
  return clues;
}

/** The address that is read: who is asking. */
const target = ({ apiBase }: ProbedApi) => `${new URL(apiBase, document.baseURI).href.replace(/\/$/, '')}/me`;

/** Reads it; undefined when nothing came that the page may read. */
async function attempt(
  api: ProbedApi,
  { signal }: ProbeContext,
  init: RequestInit & { readonly url?: string },
): Promise<Response | undefined> {
  const { url = target(api), ...options } = init;
  try {
    return await fetch(url, { cache: 'no-store', headers: { Accept: 'application/json' }, signal, ...options });
  } catch {
    return undefined;
  }
}

/** Nobody's token: it is asked whether one may go along, not who is there. */
async function allowsToken(api: ProbedApi, context: ProbeContext): Promise<boolean> {
  const headers = { Accept: 'application/json', Authorization: 'Bearer diagnosis' };
  return (await attempt(api, context, { credentials: api.credentials, headers })) !== undefined;
}

async function whyUnreachable(api: ProbedApi, context: ProbeContext): Promise<Clue> {
  const origin = originOf(api.apiBase);
  const page = location.origin;
  const directive = await context.watch.refusesRequests(origin);
  if (directive) return clue('policy', { directive, address: origin });
  const isForeign = !isSameOrigin(api.apiBase, location.href);
  if (isForeign && api.credentials === 'include' && (await attempt(api, context, { credentials: 'omit' })))
    return clue('corsCredentials', { origin, page });
  if (await attempt(api, context, { mode: 'no-cors', credentials: 'omit', headers: {} }))
    return isForeign ? clue('corsOrigin', { origin, page }) : clue('blocked', { address: toldAddress(target(api)) });
  const isThere = await attempt(api, context, { url: `${origin}/`, mode: 'no-cors', credentials: 'omit', headers: {} });
  return isThere ? clue('blocked', { address: toldAddress(target(api)) }) : clue('unreachable', { origin });
}

/** Browsers call some addresses safe although they are http: those of the machine itself. */
function isMixed(apiBase: string): boolean {
  const { protocol, hostname } = new URL(apiBase, document.baseURI);
  return location.protocol === 'https:' && protocol === 'http:' && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}

/** The header is there where CORS lets it be read. */
function clockClues({ headers }: Response, asked: number): Clue[] {
  const theirs = Date.parse(headers.get('Date') ?? '');
  const ahead = (asked + Date.now()) / 2 - theirs;
  if (!(Math.abs(ahead) > tolerance)) return [];
  const minutes = String(Math.round(Math.abs(ahead) / 60_000));
  return [clue(ahead > 0 ? 'clockAhead' : 'clockBehind', { minutes })];
}

function answerClues(api: ProbedApi, { ok, status, headers }: Response): Clue[] {
  const address = toldAddress(target(api));
  if (ok && /\bhtml\b/i.test(headers.get('Content-Type') ?? '')) return [clue('apiIsPage', { address })];
  return status === 404 || status === 410 ? [clue('noApi', { address })] : [];
}
