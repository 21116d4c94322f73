import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { corsHeaders } from './services/cors.js';
import { warmUp } from './services/customers.js';
import { readSettings, settingsHelp } from './settings.js';
import { Variants } from './variants.js';

/** How the server is started; `settings` are those of the command line (see `settings.ts`). */
export interface ServerOptions {
  /** The usual port; another free one is taken when it is not free. 0, the default: any. */
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string>>;
}

/** A server that answers. */
export interface RunningMockApi {
  /** `http://127.0.0.1:…`: an `api-base`; `<origin>/with/<settings>` is one with a partner of its own. */
  readonly origin: string;
  /** Ends the server and what it is answering. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const USUAL_PORT = 8787;

/** Starts the mock API on the loopback address over real HTTP. RangeError when a setting is not understood. */
export async function startMockApi({ port = 0, settings = {} }: ServerOptions = {}): Promise<RunningMockApi> {
  readSettings(Object.entries(settings));
  const variants = new Variants(settings);
  warmUp(variants.at('/').partner);
  const server = createServer((incoming, outgoing) => void serve(variants, incoming, outgoing));
  await listen(server, port).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  });
  const origin = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => close(server) };
}

/** Runs the server until SIGINT or SIGTERM, as the command line asks. */
export async function runMockApi(args: readonly string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const options = Object.fromEntries(Object.keys(settingsHelp).map((name) => [name, text]));
  const { values } = parseArgs({ args: [...args], options: { ...options, port: text, help: { type: 'boolean' } } });
  const { port, help, ...settings } = values as Record<string, string> & { help?: boolean };
  if (help) return printHelp();
  const running = await startMockApi({ port: port === undefined ? USUAL_PORT : Number(port), settings });
  console.log(`Mock API: ${running.origin}  (tokens: ${running.origin}/partner-token)`);
  const end = () => void running.close();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function printHelp(): void {
  console.log(
    `A partner's API over HTTP.\n\n  --port  the usual port (${USUAL_PORT}); another free one is taken when it is taken`,
  );
  for (const [name, meaning] of Object.entries(settingsHelp)) console.log(`  --${name}  ${meaning}`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(variants: Variants, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const asked = new AbortController();
  outgoing.once('close', () => asked.abort());
  const request = await requestOf(incoming, asked.signal);
  try {
    const response = await variants.at(new URL(request.url).pathname).handle(request);
    await send(response, outgoing);
  } catch (error) {
    if (error instanceof RangeError && !outgoing.headersSent) refuse(request, { outgoing, error });
    else outgoing.destroy();
    if (!isExpected(error)) console.error(error);
  }
}

/** What ends a request on purpose: it was given up, it breaks as a fault, or its settings were not understood. */
function isExpected(error: unknown): boolean {
  return (
    error instanceof RangeError || error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')
  );
}

function refuse(request: Request, { outgoing, error }: { outgoing: ServerResponse; error: RangeError }): void {
  outgoing.writeHead(400, { ...corsHeaders(request), 'content-type': 'application/json' });
  outgoing.end(JSON.stringify({ message: error.message, errors: [], trackingId: 'mock-settings' }));
}

async function requestOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', url = '/' } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new Request(new URL(url, `http://${incoming.headers.host ?? HOST}`), {
    method,
    headers,
    signal,
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) for await (const chunk of response.body) outgoing.write(chunk);
  outgoing.end();
}
