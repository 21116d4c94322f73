/**
 * Starts the servers that tests talk to, once for the whole run, and hands their origins to the pages as `globalThis.__servers`
 * (see ./servers.ts): the mock API (mocks/server.ts) and the server that answers wrongly on purpose (fault-server.mjs).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';

async function startMockApi(root) {
  if (!existsSync(join(root, 'mocks/server.ts'))) return undefined;
  const { startMockApi: start } = await buildMockApi();
  return start({ port: 0 });
}

async function startFaultServer(root) {
  const path = join(root, 'test/support/fault-server.mjs');
  if (!existsSync(path)) return undefined;
  const { startFaultServer: start } = await import(path);
  return start({ port: 0 });
}

async function attempt(name, start, failures) {
  try {
    return await start();
  } catch (error) {
    failures[name] = String(error?.stack ?? error);
    console.error(`\nThe ${name} server for the tests did not start:\n${failures[name]}\n`);
    return undefined;
  }
}

/** @param {{ root: string }} options `root`: the project's folder. */
export function serversPlugin({ root }) {
  let starting;
  return {
    name: 'servers',
    serverStart() {
      const failures = {};
      starting = Promise.all([
        attempt('mockApi', () => startMockApi(root), failures),
        attempt('faults', () => startFaultServer(root), failures),
      ]).then(([mockApi, faults]) => ({ mockApi, faults, failures }));
    },
    async serve(context) {
      if (context.path !== '/__servers.js') return undefined;
      const { mockApi, faults, failures } = await starting;
      const servers = { mockApi: mockApi?.origin, faults: faults?.origin, failures };
      return { type: 'js', body: `globalThis.__servers = ${JSON.stringify(servers)};` };
    },
    async serverStop() {
      const { mockApi, faults } = await starting;
      await Promise.all([mockApi?.close(), faults?.close()]);
    },
  };
}
