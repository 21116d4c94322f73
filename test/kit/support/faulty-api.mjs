/** An API that does one thing wrong: it stands before a sound one, and changes what is asked of it or what it answers. */
import { once } from 'node:events';
import { createServer } from 'node:http';

/** What belongs to one connection, or is no longer true of the body. */
const ownHeaders = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding', 'date'];

/**
 * @typedef {object} Asked
 * @property {string} method
 * @property {URL} url
 * @property {Record<string, string>} headers
 * @property {string} body
 *
 * @typedef {object} Answered
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} text
 * @property {Buffer} [bytes] in the place of `text`
 * @property {'hang' | 'break' | 'endless'} [how] never; breaks off within the body; without end
 *
 * @typedef {object} Fault
 * @property {(asked: Asked) => void} [ask] changes the question in place
 * @property {(answer: Answered, asked: Asked, api: (path: string) => Promise<object>) => void | Promise<void>} [answer] changes the answer in place
 */

/** @returns {Promise<{ origin: string, plant(fault: Fault | undefined): void, asked: Asked[], close(): Promise<void> }>} */
export async function startFaultyApi(target, token) {
  let fault;
  const asked = [];
  const server = createServer(async (request, response) => {
    const question = await questionOf(request, target);
    asked.push({ ...question, url: new URL(question.url) });
    fault?.ask?.(question);
    const answered = await soundAnswer(question);
    const api = async (path) => (await fetch(target + path, { headers: { authorization: `Bearer ${token}` } })).json();
    await fault?.answer?.(answered, { ...question, url: asked.at(-1).url, asked: asked.length }, api);
    send(answered, response, server.address().port, target);
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    plant: (planted) => {
      fault = planted;
      asked.length = 0;
    },
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

async function questionOf(request, target) {
  let body = '';
  for await (const piece of request) body += piece;
  const kept = Object.entries(request.headers).filter(
    ([name]) => !['host', 'connection', 'content-length'].includes(name),
  );
  return { method: request.method, url: new URL(request.url, target), headers: Object.fromEntries(kept), body };
}

async function soundAnswer({ method, url, headers, body }) {
  const answer = await fetch(url, { method, headers, redirect: 'manual', ...(body === '' ? {} : { body }) });
  const kept = [...answer.headers].filter(([name]) => !ownHeaders.includes(name));
  return { status: answer.status, headers: Object.fromEntries(kept), text: await answer.text() };
}

function send({ status, headers, text, bytes, how }, response, port, target) {
  if (how === 'hang') return;
  // Links lead through here as well.
  if (headers.link) headers.link = headers.link.replace(target, `http://127.0.0.1:${port}`);
  response.writeHead(status, headers);
  if (how === 'break') return void response.write(text.slice(0, text.length / 2), () => response.destroy());
  if (how === 'endless') return flood(response);
  response.end(status === 204 || status === 304 ? undefined : (bytes ?? text));
}

function flood(response) {
  const piece = ' '.repeat(1_000_000);
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}

/** Changes the JSON of an answer. */
export function edit(answer, change) {
  const body = JSON.parse(answer.text);
  const changed = change(body);
  answer.text = JSON.stringify(changed === undefined ? body : changed);
}

/** A fault in the JSON of good answers to questions whose path ends so. */
export function bodyFault(path, change) {
  return {
    async answer(answer, asked, api) {
      if (!asked.url.pathname.match(new RegExp(`${path}$`)) || answer.status !== 200) return;
      const body = JSON.parse(answer.text);
      const changed = await change(body, asked.url.searchParams, api);
      answer.text = JSON.stringify(changed === undefined ? body : changed);
    },
  };
}

/** A fault in what is understood of a question: its parameters are changed in place. */
export function queryFault(path, change) {
  return {
    ask: ({ url, method }) => {
      if (method === 'GET' && url.pathname.match(new RegExp(`${path}$`))) change(url.searchParams);
    },
  };
}

/** A fault in the headers of an answer. */
export function headerFault(change) {
  return { answer: ({ headers }, asked) => void change(headers, asked) };
}
