/** Something between a page and an API that changes what goes through, as gateways, proxies and misconfigured servers do. */
import { once } from 'node:events';
import { createServer } from 'node:http';

/** What belongs to one connection, or is no longer true of the body. */
const ownHeaders = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'];

/**
 * @param {string} target Origin of the API.
 * @returns {Promise<{ origin: string, asked: object[], alter?: (answer: { status: number, headers: Record<string, string>, body: string }, request: import('node:http').IncomingMessage) => void, close(): Promise<void> }>}
 *   `alter` changes each answer in place, also those to preflights; `asked` has the method, address and headers of each request.
 */
export async function startGateway(target) {
  const gateway = { asked: [], alter: undefined };
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    gateway.asked.push({ method, url, headers });
    const passed = Object.fromEntries(
      Object.entries(headers).filter(([name]) => !['host', 'connection'].includes(name)),
    );
    const answer = await fetch(target + url, { method, headers: passed });
    const kept = [...answer.headers].filter(([name]) => !ownHeaders.includes(name));
    const altered = { status: answer.status, headers: Object.fromEntries(kept), body: await answer.text() };
    gateway.alter?.(altered, request);
    response.writeHead(altered.status, altered.headers).end(altered.status === 204 ? undefined : altered.body);
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(gateway, {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  });
}
