/**
 * Starts the servers that tests talk to, once for the whole run, and hands their origins to the pages as `globalThis.__servers`
 * (see ./servers.ts): the mock API (mocks/server.ts) and the server that answers wrongly on purpose (fault-server.mjs).
 */
import { Worker } from 'node:worker_threads';
import { startFaultServer } from './fault-server.mjs';

function startMockApi() {
  const worker = new Worker(new URL('mock-api-worker.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (origin) => resolve({ origin, close: () => worker.terminate() }));
  });
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

export function serversPlugin() {
  let starting;
  return {
    name: 'servers',
    serverStart() {
      const failures = {};
      starting = Promise.all([
        attempt('mockApi', startMockApi, failures),
        attempt('faults', startFaultServer, failures),
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
