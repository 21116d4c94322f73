/** Tables over an HTTP API of 100,000 customers: the mock API, which speaks the contract. */
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { pagesOf } from '../build-pages.mjs';
import { MeasuredPage } from '../measured-page.mjs';

export const name = 'http';
export const title = 'Tables over an HTTP API of 100,000 customers';
export const floor = 'floor';
export const pages = pagesOf('http');
export const note =
  'Ours is the whole `<customer-list>`: heading, search, filters, badges, license bars, checked answers. The others show six columns of text.';

export const measures = [
  { key: 'mount', label: 'first rows', unit: 'ms', goal: 1.2 },
  { key: 'jump', label: 'jump to the middle', unit: 'ms', goal: 1.2 },
  { key: 'code', label: 'code, gzip', unit: 'kB', goal: '45 kB' },
];

export async function startApi() {
  const { startMockApi } = await buildMockApi();
  return startMockApi({ settings: { customers: '100000', 'token-lifetime': '3600' } });
}

export async function measure({ server, api, name: page }) {
  server.forget();
  server.routes.set('/partner-token', () => fetch(`${api.origin}/partner-token`));
  const url = `${server.origin}/http/${page}/?api=${encodeURIComponent(api.origin)}`;
  return MeasuredPage.during(url, async (measured) => {
    await measured.call('prepare');
    const { times: mounted } = await measured.measure('mount');
    await measured.mustShow({ x: 0, y: 80, width: 800, height: 500 }, 0.004, 'mounting');
    const code = server.code().kB;
    const { times: jumped } = await measured.measure('jump');
    return { mount: mounted.mount, jump: jumped.jump, code };
  });
}
