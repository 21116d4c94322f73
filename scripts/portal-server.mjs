/**
 * Serves the demo portal as a strict portal would: static files, packed and with the cache headers that they allow, a token endpoint of its own, and
 * a Content-Security-Policy.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The strictest policy under which the library promises to work, for an API on another origin. */
export function contentSecurityPolicy(apiBase) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${new URL(apiBase).origin}`,
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** The file behind a path: /dist/… from the build, everything else from `folder`; undefined when it lies elsewhere or is none. */
async function fileOf(pathname, folder) {
  const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const base = path.startsWith(`${sep}dist${sep}`) ? root : folder;
  const file = join(base, path);
  if (!file.startsWith(base + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

/** A page's text with the portal's addresses in it. */
async function pageOf(file, { apiBase, getToken }) {
  const text = await readFile(file, 'utf8');
  const withToken = getToken
    ? text.replaceAll('%TOKEN_URL%', '/partner-token')
    : text.replaceAll(' token-url="%TOKEN_URL%"', '');
  return withToken.replaceAll('%API_BASE%', apiBase);
}

/** A file with a hash in its name never changes; everything else is asked for again, and answered with 304 while it is the same. */
const headersOf = (file) => ({
  'Content-Type': types[extname(file)] ?? 'application/octet-stream',
  'Cache-Control': /^partner-hub-.+-[\w-]{8}\.js$/.test(basename(file))
    ? 'public, max-age=31536000, immutable'
    : 'no-cache',
});

/** Files are packed once: by path, with the time of the change that was packed. */
const packed = new Map();

async function contentOf(file, pages) {
  if (extname(file) === '.html') return answerOf(Buffer.from(await pageOf(file, pages)));
  const { mtimeMs } = await stat(file);
  const known = packed.get(file);
  if (known?.mtimeMs === mtimeMs) return known.answer;
  const answer = answerOf(await readFile(file));
  packed.set(file, { mtimeMs, answer });
  return answer;
}

function answerOf(plain) {
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
  return { plain, gzip: gzipSync(plain, { level: 9 }), etag };
}

function sendFile({ request, response }, { plain, gzip, etag }, headers) {
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, { ...headers, ETag: etag }).end();
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const encoding = takesGzip ? { 'Content-Encoding': 'gzip' } : {};
  return response.writeHead(200, { ...headers, ...encoding, ETag: etag }).end(takesGzip ? gzip : plain);
}

/** Listens on the port, or on any free one when it is taken. */
function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port === 0) return reject(error);
      return resolve(listen(server, { port: 0, host }));
    });
    server.listen(port, host, () => resolve(undefined));
  });
}

/**
 * @param {{ apiBase: string, getToken?: () => Promise<{ token: string, expires_in: number }>, port?: number, host?: string, folder?: string }} options
 *   `apiBase`: where the contract is served; `getToken`: answers the portal's own /partner-token; `folder`: the pages, default demo.
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function startPortal({ apiBase, getToken, port = 0, host = '127.0.0.1', folder = join(root, 'demo') }) {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy(apiBase),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
  };
  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://portal');
    if (pathname === '/partner-token' && getToken) {
      const body = JSON.stringify(await getToken());
      return response
        .writeHead(200, { ...headers, 'Content-Type': types['.json'], 'Cache-Control': 'no-store' })
        .end(body);
    }
    const file = await fileOf(pathname, folder);
    if (!file) return response.writeHead(404, headers).end();
    const content = await contentOf(file, { apiBase, getToken });
    return sendFile({ request, response }, content, { ...headers, ...headersOf(file) });
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(502, headers);
      response.end(String(error.message));
    });
  });
  await listen(server, { port, host });
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { origin: `http://${host === '127.0.0.1' ? 'localhost' : host}:${server.address().port}`, close };
}
