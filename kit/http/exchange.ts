import { request as requestPlain, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** What is sent. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back: the body as bytes, unpacked. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** How long, and how much, the kit waits for. */
export interface Bounds {
  readonly timeoutMs: number;
  /** Of the body as it unpacks. */
  readonly maxBytes: number;
}

/** No answer came, or none that can be read to its end; `code` is the system's (`ECONNREFUSED`, …), or one of ours. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/**
 * Sends a request and reads the whole answer. Not `fetch`: that one sends `Cache-Control: no-cache` beside `If-None-Match`, for which many servers rightly never
 * answer 304, and it follows redirects with what it was given. Throws `NoAnswer`.
 */
export async function exchange(sent: Sent, bounds: Bounds): Promise<Received> {
  const { method, url, headers, body } = sent;
  const begin = url.protocol === 'https:' ? requestSecure : requestPlain;
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const asked = begin(url, { method, headers: { 'Accept-Encoding': 'gzip, deflate, br', ...headers, ...length } });
  const late = () => asked.destroy(new NoAnswer(`no whole answer within ${bounds.timeoutMs / 1000} s`, 'TIMEOUT'));
  const timer = setTimeout(late, bounds.timeoutMs);
  try {
    const response = await responseTo(asked, body);
    const bytes = await read(response, bounds);
    return { status: response.statusCode ?? 0, headers: response.headers, bytes };
  } catch (error) {
    asked.destroy();
    throw noAnswer(error);
  } finally {
    clearTimeout(timer);
  }
}

function responseTo(asked: ClientRequest, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // It stays: an error after the answer began is told by the answer, and must not end the process.
    asked.on('error', reject);
    asked.once('response', resolve);
    asked.end(body);
  });
}

async function read(response: IncomingMessage, { maxBytes }: Bounds): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of unpacked(response)) {
    size += (piece as Buffer).byteLength;
    if (size > maxBytes) throw new NoAnswer(`the answer is larger than ${maxBytes / 1_000_000} MB`, 'TOO_LARGE');
    pieces.push(piece as Buffer);
  }
  if (!response.complete) throw new NoAnswer('the answer broke off', 'BROKEN');
  return Buffer.concat(pieces);
}

function unpacked(response: IncomingMessage): Readable {
  const unpack = unpackerOf(response.headers['content-encoding']);
  if (!unpack) return response;
  response.once('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

function unpackerOf(encoding: string | undefined) {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  return encoding === 'br' ? createBrotliDecompress() : undefined;
}

function noAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error;
  const { code = 'ERROR', message } = error as NodeJS.ErrnoException;
  const broke = code === 'ECONNRESET' || message === 'aborted' || code === 'Z_BUF_ERROR';
  return broke ? new NoAnswer('the connection broke', code) : new NoAnswer(message || code, code);
}
