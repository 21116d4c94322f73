/** Serves the demo portal as a strict portal would: static files, a token endpoint of its own, and a Content-Security-Policy. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

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
  };
  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://portal');
    if (pathname === '/partner-token' && getToken) {
      const body = JSON.stringify(await getToken());
      return response.writeHead(200, { ...headers, 'Content-Type': types['.json'] }).end(body);
    }
    const file = await fileOf(pathname, folder);
    if (!file) return response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    if (extname(file) === '.html') return response.end(await pageOf(file, { apiBase, getToken }));
    return createReadStream(file).pipe(response);
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
