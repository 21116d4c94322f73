import type { HubErrorCode, HubErrorDetails } from '../hub-error.js';
import { HubError } from '../hub-error.js';

/** Why a token is asked for: there is none yet, it expires, or the API did not accept it. */
export type TokenReason = 'start' | 'expired' | 'rejected';

/** A bearer token; `expiresIn` in seconds from its receipt. */
export interface Token {
  readonly token: string;
  readonly expiresIn?: number;
}

/**
 * Gets a token for the API. It has ten seconds; `signal` aborts when they are over or nobody needs the token any more. It answers nothing, or
 * an empty token, when nobody is signed in.
 */
export type TokenSource = (request: {
  readonly reason: TokenReason;
  readonly signal: AbortSignal;
}) => Promise<Token | null | undefined>;

/**
 * A token source that asks a URL of the portal's own, with its cookies: it answers `{ token, expires_in }`, in seconds.
 * @throws {HubError} `auth` for 401, 403 and a sign-in page, `config` for what no portal means (another 4xx, an answer without a token),
 *   `network`, `unavailable` or `server` when the portal itself is not well.
 */
export function tokenFromUrl(
  url: string,
  fetch: typeof globalThis.fetch = (...call) => globalThis.fetch(...call),
): TokenSource {
  return async ({ signal }) => {
    const { response, text } = await answerOf(url, fetch, signal);
    const { status } = response;
    const fail = (code: HubErrorCode, what: string): HubError =>
      tokenFailure(code, `${nameOf(url)} ${what}.`, { status: status || undefined });
    if (isAway(response, url)) throw fail('auth', 'led to another origin, most often to sign in');
    if (!response.ok) throw fail(codeOf(status), `answered ${status}`);
    const body = parsed(text);
    if (typeof body === 'object' && body !== null && 'token' in body) {
      const { token, expires_in: expiresIn } = body as { token: string; expires_in?: number };
      return { token, expiresIn };
    }
    if (body === undefined && /^\s*</.test(text))
      throw fail('auth', 'answered with a page: it asks to sign in, or token-url is wrong');
    const what = body === undefined ? 'no JSON' : 'no field "token"';
    throw fail('config', `has to answer with JSON, { "token": …, "expires_in": … }; there is ${what}`);
  };
}

async function answerOf(
  url: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<{ response: Response; text: string }> {
  const init: RequestInit = {
    signal,
    cache: 'no-store',
    credentials: 'same-origin',
    headers: { Accept: 'application/json' },
  };
  try {
    // A redirect to where a page may not read looks like a broken network, until it is not followed.
    const response = await fetch(url, init).catch(() => fetch(url, { ...init, redirect: 'manual' }));
    return { response, text: await response.text() };
  } catch (cause) {
    throw tokenFailure('network', `${nameOf(url)} was not answered.`, { cause });
  }
}

/** The address in an error, without the query, which may hold a secret. */
function nameOf(url: string): string {
  return `The token URL ${url.replace(/[?#].*/s, '')}`;
}

/** A failure of a token source, which is not the API's: visitors are told what happened, and whoever made the page where. */
export function tokenFailure(code: HubErrorCode, message: string, details?: HubErrorDetails): HubError {
  return new HubError(code, message, { hint: message, ...details });
}

/** Whether the answer comes from another origin than the one that was asked, or would have. */
function isAway({ type, redirected, url: from }: Response, url: string): boolean {
  if (type === 'opaqueredirect') return true;
  return redirected && from !== '' && new URL(from).origin !== new URL(url, globalThis.document?.baseURI).origin;
}

function codeOf(status: number): HubErrorCode {
  if (status === 401 || status === 403) return 'auth';
  if (status === 429) return 'rateLimited';
  if (status === 503) return 'unavailable';
  return status < 500 ? 'config' : 'server';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
