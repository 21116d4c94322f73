import { HubError } from '../hub-error.js';

/** Why a token is asked for: there is none yet, it expires, or the API did not accept it. */
export type TokenReason = 'start' | 'expired' | 'rejected';

/** A bearer token; `expiresIn` in seconds from its receipt. */
export interface Token {
  readonly token: string;
  readonly expiresIn?: number;
}

/** Gets a token for the API. It has ten seconds; `signal` aborts when they are over or nobody needs the token any more. */
export type TokenSource = (request: { readonly reason: TokenReason; readonly signal: AbortSignal }) => Promise<Token>;

/**
 * A token source that asks a URL of the portal's own, with its cookies: it answers `{ token, expires_in }`, in seconds.
 * @throws {HubError} `auth`, or `network` or `server` when the portal itself cannot be reached.
 */
export function tokenFromUrl(
  url: string,
  fetch: typeof globalThis.fetch = (...call) => globalThis.fetch(...call),
): TokenSource {
  return async ({ signal }) => {
    const init: RequestInit = {
      signal,
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
    };
    const response = await fetch(url, init).catch((cause: unknown) => {
      throw new HubError('network', `The token URL ${url} was not answered.`, { cause });
    });
    const { status } = response;
    if (!response.ok)
      throw new HubError(status < 500 ? 'auth' : 'server', `The token URL ${url} answered ${status}.`, { status });
    const body: unknown = await response.json().catch(() => undefined);
    if (typeof body !== 'object' || body === null) {
      throw new HubError('auth', `The token URL ${url} did not answer with JSON: is it a sign-in page?`, { status });
    }
    const { token, expires_in: expiresIn } = body as { token: string; expires_in?: number };
    return { token, expiresIn };
  };
}
