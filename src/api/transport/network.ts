import { HubError } from '../hub-error.js';
import type { ApiRequest, Send } from './send.js';
import { nameOf } from './send.js';

/** `fetch` as the client calls it: always with an address and plain headers, so that a page's own wrapper around it can read both. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/** What goes with the address. */
export interface FetchInit extends RequestInit {
  readonly method: string;
  readonly headers: Record<string, string>;
}

/** How requests leave the page. */
export interface NetworkOptions {
  readonly fetch: Fetch;
  /** The only origin whose answers count. */
  readonly origin: string;
  readonly credentials: RequestCredentials;
  /** Longest body that is read, in bytes after unpacking. */
  readonly maxBytes: number;
}

/** Fetches once and reads the body to its end, but never more than `maxBytes` of it. */
export function overNetwork(options: NetworkOptions): Send {
  return async (request) => {
    try {
      const response = await options.fetch(request.url, initOf(request, options.credentials));
      const signIn = foreignPlace(response, options.origin);
      if (signIn) return { status: response.status, headers: response.headers, text: '', signIn };
      const text = await readWhole(response, options.maxBytes);
      return { status: response.status, headers: response.headers, text, signIn: signInPage(response, text) };
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      if (error instanceof HubError) throw error;
      const why = 'the server is down, the connection broke, or CORS does not allow this page';
      throw new HubError('network', `${nameOf(request)} was not answered: ${why}.`, { cause: error });
    }
  };
}

function initOf(request: ApiRequest, credentials: RequestCredentials): FetchInit {
  const { method, headers, body, signal, cache = 'default', redirect = 'follow' } = request;
  return { method, headers: { ...headers }, body, signal, credentials, cache, redirect };
}

/** Where a redirect led out of the API. The browser took the token off on the way; what came back is not the API's. */
function foreignPlace(response: Response, origin: string): string | undefined {
  if (response.type === 'opaqueredirect') return 'It was redirected to another origin';
  if (!response.redirected || !response.url) return undefined;
  const target = new URL(response.url).origin;
  return target === origin ? undefined : `It was redirected to ${target}`;
}

/** Proxies let a page answer in the API's place when the session has ended. An API that calls its JSON a page is understood. */
function signInPage({ ok, headers }: Response, text: string): string | undefined {
  const isPage = /\bhtml\b/i.test(headers.get('Content-Type') ?? '')
    ? !/^\s*[[{]/.test(text)
    : /^\s*<(!doctype\s)?html\b/i.test(text);
  return ok && isPage ? 'It was answered with a page instead of JSON' : undefined;
}

/** Statuses that never have a body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * The text of a body, while a copy of it is counted: what unpacks to more than it says, or never ends, must not fill the memory. Read by a
 * page piece by piece, an answer often shows as canceled in Chromium's tools; read as a text beside its copy it never does.
 */
async function readWhole(response: Response, maxBytes: number): Promise<string> {
  if (!response.body || bodiless.has(response.status)) return '';
  const copy = response.clone();
  const [text] = await Promise.all([response.text(), refuseLonger(copy, maxBytes)]);
  return text;
}

/** Leaves the response uncanceled when it is too long: that the request failed ends it as a whole. */
async function refuseLonger({ body, status }: Response, maxBytes: number): Promise<void> {
  const reader = body?.getReader();
  let bytes = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    bytes += piece.value.byteLength;
    if (bytes > maxBytes) {
      throw new HubError('badData', `The API's answer is longer than ${maxBytes} bytes; the rest was not read.`, {
        status,
      });
    }
  }
}
