import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

async function readOutlets() {
  const worker = new Worker(new URL('manifest-worker.mjs', import.meta.url));
  const [outlets] = await once(worker, 'message');
  await worker.terminate();
  return JSON.stringify(outlets);
}

/**
 * Tells pages of tests which parts and slots the elements promise, as their doc blocks stand in the sources, and which of them their tests name. It is read
 * once, when a test asks for it first: `OutletWatch` of ./outlet-watch.ts.
 */
export function manifestPlugin() {
  let reading;
  return {
    name: 'manifest',
    async serve({ path }) {
      if (path !== '/__outlets') return undefined;
      return { type: 'json', body: await (reading ??= readOutlets()) };
    },
  };
}
