/**
 * A server that answers as it is told, wrongly too. Each test has a session of its own in the path:
 *
 *   POST /__plan/SESSION   sets the answers (see Step); the last one is repeated
 *   ANY  /SESSION/…        is answered by the next step
 *   GET  /__log/SESSION    the requests so far; with ?count=N it waits for the Nth, with ?dropped=N for the Nth that the client gave up
 */
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Step
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {unknown} [body] text as it is, anything else as JSON
 * @property {'hang' | 'drip' | 'flood' | 'truncate' | 'reset'} [fault] never answers; sends a byte and stops; sends without end; ends before its
 *   own Content-Length; breaks the connection
 * @property {number} [padding] so many blanks after the body, which JSON does not mind
 * @property {boolean} [packed] sends the body gzipped
 * @property {boolean} [foreign] answers without the permission of CORS
 * @property {string} [expose] what CORS lets the page read besides the safe headers
 * @property {string} [redirect] path, or URL, to go to
 * @property {Record<string, Step>} [byToken] the step for a bearer token; `none` without one
 */

const readable = 'Retry-After, TrackingID, Date, Link, Deprecation, Sunset';

/** @param {{ port?: number }} [options] */
export async function startFaultServer({ port = 0 } = {}) {
  const sessions = new Map();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const [, first, second] = pathname.split('/');
    allow(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (first === '__plan') return void plan(session(sessions, second), request, response);
    if (first === '__log') return void log(session(sessions, second), searchParams, response);
    return void play(session(sessions, first), request, response);
  });
  // An idle connection that closes just when the browser takes it up again would be a fault that nobody asked for.
  server.keepAliveTimeout = 0;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

function session(sessions, name) {
  if (!sessions.has(name)) sessions.set(name, { steps: [{ status: 500 }], requests: [], changed: new EventEmitter() });
  return sessions.get(name);
}

function allow(request, response) {
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST, PATCH, DELETE');
  response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, Idempotency-Key, X-Requested-With');
  response.setHeader('Access-Control-Max-Age', '600');
}

async function plan(session, request, response) {
  session.steps = JSON.parse(await text(request));
  response.writeHead(204).end();
}

async function log(session, wanted, response) {
  const enough = () =>
    session.requests.length >= Number(wanted.get('count')) &&
    session.requests.filter(({ dropped }) => dropped).length >= Number(wanted.get('dropped'));
  while (!enough()) await once(session.changed, 'change');
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(session.requests));
}

async function play(session, request, response) {
  const [, , ...path] = request.url.split('/');
  const seen = {
    method: request.method,
    url: `/${path.join('/')}`,
    host: request.headers.host,
    headers: request.headers,
    dropped: false,
  };
  session.requests.push(seen);
  session.changed.emit('change');
  response.on('close', () => {
    seen.dropped = !response.writableFinished;
    session.changed.emit('change');
  });
  seen.body = await text(request);
  const step = session.steps.length > 1 ? session.steps.shift() : session.steps[0];
  answer(chosen(step, request), request, response);
}

function chosen(step, request) {
  const token = request.headers.authorization?.replace('Bearer ', '') ?? 'none';
  return step.byToken ? (step.byToken[token] ?? { status: 401 }) : step;
}

function answer(step, request, response) {
  const { status = 200, fault, expose = readable, redirect, foreign } = step;
  if (fault === 'hang') return;
  if (fault === 'reset') return void request.socket.destroy();
  response.setHeader('Access-Control-Expose-Headers', expose);
  if (foreign) response.removeHeader('Access-Control-Allow-Origin');
  if (redirect) return void response.writeHead(302, { Location: redirect }).end();
  const { content, headers } = contentOf(step);
  if (fault === 'truncate') headers['Content-Length'] = String(Buffer.byteLength(content) + 100);
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  if (fault === 'drip') return void response.write('{');
  if (fault === 'truncate') return void response.write(content, () => request.socket.destroy());
  if (fault === 'flood') return flood(response);
  response.end(status === 204 ? undefined : content);
}

function contentOf({ body = {}, padding = 0, packed, headers }) {
  const text = (typeof body === 'string' ? body : JSON.stringify(body)) + ' '.repeat(padding);
  if (!packed) return { content: text, headers: { ...headers } };
  const content = gzipSync(text);
  return { content, headers: { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': String(content.length) } };
}

/** As much as the client takes, until it goes away. */
function flood(response) {
  const piece = ' '.repeat(1_000_000);
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}

async function text(request) {
  let body = '';
  for await (const piece of request) body += piece;
  return body;
}
