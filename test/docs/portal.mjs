/**
 * The addresses that the guide speaks of, as servers: `https://portal.example` has pages, the built library, a token address and the API behind it, for
 * whoever has a token or the portal's cookie; `https://api.example` is the API on an origin of its own; `https://cdn.example` has the library's files alone.
 */
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { root } from '../../scripts/entries.mjs';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
const library = join(root, 'dist/cdn');
const hashes = JSON.parse(readFileSync(join(library, 'integrity.json'), 'utf8'));

async function sendFile(response, path, headers = {}) {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return response.writeHead(404).end();
  const type = types[extname(path)] ?? 'application/octet-stream';
  return response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(await readFile(path));
}

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

const unforwarded = new Set(['host', 'connection', 'accept-encoding', 'content-length', 'cookie', 'origin']);

/** Hands a request on to the API, as a gateway does that knows who is signed in. */
async function forward({ request, response }, address, token) {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !unforwarded.has(name)));
  if (token) headers.authorization = `Bearer ${token}`;
  const hasBody = !['GET', 'HEAD'].includes(request.method);
  const answer = await fetch(address, {
    method: request.method,
    headers,
    ...(hasBody && { body: await bodyOf(request) }),
  });
  const kept = [...answer.headers].filter(([name]) => !['connection', 'transfer-encoding'].includes(name));
  response.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()));
}

async function listening(answer) {
  const server = createServer((request, response) => {
    answer({ request, response }).catch((error) => response.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve(undefined));
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

const safe = (path) => normalize(decodeURIComponent(path)).replaceAll('\\', '/');

/** The servers, and the pages that the first of them has. */
export class GuidePortal {
  /** Pages by path; a text, or a text with headers. */
  pages = new Map();
  #servers = [];

  async start() {
    const { startMockApi } = await buildMockApi();
    this.api = await startMockApi({ settings: { customers: '300', 'token-lifetime': '600' } });
    this.portal = await listening((exchange) => this.#answer(exchange));
    this.cdn = await listening(({ request, response }) => {
      const { pathname } = new URL(request.url, 'http://cdn');
      return sendFile(response, join(library, safe(pathname).replace(/^\/[^/]+\//, '')), {
        'Access-Control-Allow-Origin': '*',
      });
    });
    this.#servers = [this.portal, this.cdn, this.api];
    return this;
  }

  close() {
    return Promise.all(this.#servers.map((server) => server.close()));
  }

  /** A text in which the guide's addresses are those of the servers. */
  at(text) {
    return text
      .replaceAll('https://portal.example', this.portal.origin)
      .replaceAll('https://api.example', this.api.origin)
      .replaceAll('https://cdn.example', this.cdn.origin)
      .replace(/sha384-OF-([\w.-]+)/g, (_, name) => hashes[name]);
  }

  async #answer({ request, response }) {
    const { pathname, search } = new URL(request.url, 'http://portal');
    const page = this.pages.get(pathname);
    if (page !== undefined) return this.#sendPage(response, page);
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (/\/partner-token$/.test(pathname)) return forward({ request, response }, `${this.api.origin}/partner-token`);
    const [, path] = /\/api(\/.+)$/.exec(pathname) ?? [];
    if (path) return forward({ request, response }, this.api.origin + path + search, await this.#tokenOf(request));
    const [, file] = /\/partner-hub\/(.+)$/.exec(pathname) ?? [];
    return file
      ? sendFile(response, join(library, safe(file)))
      : sendFile(response, join(root, 'dist', safe(pathname).replace(/^\/dist\//, '/')));
  }

  #sendPage(response, page) {
    const { text, headers = {} } = typeof page === 'string' ? { text: page } : page;
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Set-Cookie': 'session=1; HttpOnly; Path=/',
        ...headers,
      })
      .end(text);
  }

  /** A gateway's own token, for who comes with the portal's cookie and with none of their own. */
  async #tokenOf({ headers }) {
    if (headers.authorization || !/\bsession=1\b/.test(headers.cookie ?? '')) return undefined;
    const answer = await fetch(`${this.api.origin}/partner-token`);
    return (await answer.json()).token;
  }
}
