/** Serves the bundled pages, and counts what they fetch. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from './build-pages.mjs';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };
const packed = new Map();

async function fileAt(path) {
  const known = packed.get(path);
  if (known) return known;
  const plain = await readFile(join(built, normalize(path)));
  const file = { plain, gzip: gzipSync(plain, { level: 9 }) };
  packed.set(path, file);
  return file;
}

/** @returns {Promise<{ origin: string, routes: Map<string, () => Promise<Response>>, forget(): void, code(): { kB: number, requests: number }, close(): void }>} `routes`: what others answer; `code`: scripts and styles that were fetched since `forget`, gzip. */
export async function startPageServer() {
  let code = { bytes: 0, requests: 0 };
  const routes = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://bench');
    const route = routes.get(pathname);
    if (route) return response.end(await (await route()).text());
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const { gzip } = await fileAt(path);
      if (!path.endsWith('.html')) code = { bytes: code.bytes + gzip.length, requests: code.requests + 1 };
      response.writeHead(200, { 'Content-Type': `${types[extname(path)]}; charset=utf-8`, 'Content-Encoding': 'gzip' });
      response.end(gzip);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    routes,
    forget: () => (code = { bytes: 0, requests: 0 }),
    code: () => ({ kB: code.bytes / 1000, requests: code.requests }),
    close: () => server.close(),
  };
}
