import { HubError } from '../hub-error.js';
import type { Send } from './send.js';
import { nameOf } from './send.js';

/** How requests leave the page. */
export interface NetworkOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The only origin whose answers count. */
  readonly origin: string;
  /** Longest body that is read, in bytes. */
  readonly maxBytes: number;
}

/** Fetches once and reads the body to its end, but never more than `maxBytes` of it. */
export function overNetwork({ fetch, origin, maxBytes }: NetworkOptions): Send {
  return async (request) => {
    try {
      const response = await fetch(request);
      refuseForeign(response, origin, request);
      return await readWhole(response, maxBytes);
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      if (error instanceof HubError) throw error;
      const why = 'the server is down, the connection broke, or CORS does not allow this page';
      throw new HubError('network', `${nameOf(request)} was not answered: ${why}.`, { cause: error });
    }
  };
}

/** The browser takes the token off a redirect to another origin; its answer is not the API's. */
function refuseForeign(response: Response, origin: string, request: Request): void {
  if (!response.redirected) return;
  const target = new URL(response.url).origin;
  if (target === origin) return;
  throw new HubError(
    'config',
    `${nameOf(request)} was redirected to ${target}; only ${origin} is asked. Set api-base to where the API is.`,
  );
}

/** Statuses that never have a body; Chromium gives them an empty one, which no new response may have. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** The same response over a body that is here already. */
async function readWhole(response: Response, maxBytes: number): Promise<Response> {
  const { status, statusText, headers } = response;
  if (!response.body || bodiless.has(status)) return response;
  // Chromium's tools show an answer whose stream was read by a page as canceled; an answer that says its length needs no counting.
  if (Number(headers.get('Content-Length') ?? Infinity) <= maxBytes) {
    return new Response(await response.text(), { status, statusText, headers });
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new HubError('badData', `The API's answer is longer than ${maxBytes} bytes; the rest was not read.`, {
        status,
      });
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return new Response(text + decoder.decode(), { status, statusText, headers });
}
