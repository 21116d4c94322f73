/**
 * Starts the demo portal, after all the set-up that it needs: packages, the build, the mock API.
 *   npm start                              a mock partner with 1,000 customers
 *   npm start -- --customers 100000        a larger one
 *   npm start -- --api https://…/api       any server that speaks the contract; --token TOKEN, or PARTNER_TOKEN, is handed to it
 *   npm start -- --port 9000               another usual port than 8080; a free one is taken when it is taken
 */
import { parseArgs } from 'node:util';
import { startPortal } from './portal-server.mjs';
import { ensureBuilt, ensureDependencies } from './setup.mjs';

const usualPort = 8080;

function readArguments() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { api: text, token: text, port: text, customers: text } });
  const port = values.port === undefined ? usualPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number up to 65535, and is "${values.port}".`);
  if (values.api !== undefined && !/^https?:$/.test(URL.canParse(values.api) ? new URL(values.api).protocol : '')) {
    throw new Error(`--api must be the address of an API, such as https://portal.example/api, and is "${values.api}".`);
  }
  return { ...values, port };
}

/** The API that the portal talks to: the one that was named, or a mock partner's. */
async function apiOf({ api, token = process.env.PARTNER_TOKEN, customers = '1000' }) {
  if (api !== undefined) {
    const getToken = token ? () => Promise.resolve({ token, expires_in: 3600 }) : undefined;
    return { apiBase: api, getToken, close: () => Promise.resolve() };
  }
  const { buildMockApi } = await import('./build-mock-api.mjs');
  const { startMockApi } = await buildMockApi();
  const mockApi = await startMockApi({ settings: { customers, 'token-lifetime': '600' } });
  const getToken = async () => (await fetch(`${mockApi.origin}/partner-token`)).json();
  return { apiBase: mockApi.origin, getToken, close: () => mockApi.close() };
}

async function main() {
  const options = readArguments();
  ensureDependencies();
  ensureBuilt();
  const api = await apiOf(options);
  const portal = await startPortal({ ...api, port: options.port });
  console.log(`Portal: ${portal.origin}\nAPI:    ${api.apiBase}\nCtrl+C ends it.`);
  const end = async () => {
    await Promise.all([portal.close(), api.close()]);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
