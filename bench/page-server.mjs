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

/** @returns {Promise<{ origin: string, routes: Map<string, () => Promise<Response>>, fetched: { path: string, bytes: number }[], close(): void }>} `routes`: what others answer; `fetched`: scripts and styles since it was emptied. */
export async function startPageServer() {
  const fetched = [];
  const routes = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://bench');
    const route = routes.get(pathname);
    if (route) return response.end(await (await route()).text());
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const { gzip } = await fileAt(path);
      if (!path.endsWith('.html')) fetched.push({ path, bytes: gzip.length });
      response.writeHead(200, { 'Content-Type': `${types[extname(path)]}; charset=utf-8`, 'Content-Encoding': 'gzip' });
      response.end(gzip);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, fetched, routes, close: () => server.close() };
}
