/** Runs the mock API in a thread of its own, so that neither waits for the other: the runner serves modules while a partner of 100,000 customers is made. */
import { parentPort } from 'node:worker_threads';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';

const { startMockApi } = await buildMockApi();
const { origin } = await startMockApi({ port: 0 });
parentPort.postMessage(origin);
