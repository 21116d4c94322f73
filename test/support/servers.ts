/** Origins of the servers that the runner started for the tests, e.g. `http://127.0.0.1:40123`. */
export interface TestServers {
  /** The mock API over real HTTP (mocks/server.ts). */
  mockApi: string;
  /** The server that answers wrongly on purpose (fault-server.mjs). */
  faults: string;
}

declare global {
  /** Written by servers-plugin.mjs before a test's module is loaded. */
  var __servers: Partial<TestServers> & { failures: Record<string, string> };
}

/**
 * The origin of a server that the runner started.
 * @throws when that server did not start; the message says why.
 */
export function serverOrigin(name: keyof TestServers): string {
  const origin = globalThis.__servers[name];
  if (!origin)
    throw new Error(
      `The server '${name}' did not start: ${globalThis.__servers.failures[name] ?? 'it does not exist'}`,
    );
  return origin;
}

/** The base of an API over 100,000 customers, once they are made: that may take a busy machine longer than a question waits for its answer. */
export async function hugeApi(): Promise<string> {
  const base = `${serverOrigin('mockApi')}/with/scenario=huge`;
  await fetch(`${base}/customers?max=1`);
  return base;
}
