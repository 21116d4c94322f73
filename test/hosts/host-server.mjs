/**
 * Serves a built application as a portal's server would: under a path of its own, with the token address and, behind `api/`, the mock API. It counts what an
 * application must not cause.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** Where applications are served: not at the root, which is where paths are wrong first. */
const base = '/portals/mine/';

async function fileOf(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return fileOf(folder, join(path, 'index.html'));
  return found && file;
}

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Hands a request on to the mock API, as a gateway does. */
async function forward({ request, response }, address) {
  const { host: _host, connection: _connection, 'accept-encoding': _encoding, ...headers } = request.headers;
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const answer = await fetch(address, {
    method: request.method,
    headers,
    ...(hasBody && { body: await bodyOf(request) }),
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  return answer.status;
}

/**
 * @param {{ folder: string, api: string }} options `folder`: the built application; `api`: the mock API's origin.
 * @returns {Promise<{ address: string, refused: string[], close(): Promise<void> }>} `refused`: what the API answered with 401.
 */
export async function startHost({ folder, api }) {
  const refused = [];
  async function answer(request, response) {
    const { pathname, search } = new URL(request.url, 'http://host');
    if (!pathname.startsWith(base)) return response.writeHead(404).end();
    const path = pathname.slice(base.length);
    if (path === 'partner-token') return forward({ request, response }, `${api}/partner-token`);
    if (path.startsWith('api/')) {
      const status = await forward({ request, response }, `${api}/${path.slice(4)}${search}`);
      if (status === 401) refused.push(`${request.method} ${path}`);
      return status;
    }
    const file = await fileOf(folder, path);
    if (!file) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
      .end(await readFile(file));
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve(undefined));
    });
  return { address: `http://127.0.0.1:${server.address().port}${base}`, refused, close };
}
