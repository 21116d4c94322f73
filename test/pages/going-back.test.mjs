/** What a visitor sees who goes back to a page that the browser loads again: what it kept of the answers then was somebody's an hour ago. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { startBrowser } from '../support/browser.mjs';
import { startGateway } from '../support/gateway.mjs';

const cards = '<kpi-card metric="total-customers"></kpi-card><license-bar customer-id="customer-1"></license-bar>';

/** The page is loaded when its elements show something: until then browsers give again what they have, as for its pictures. */
const untilShown = `
// A browser that kept the page as it was would not load it.
addEventListener('unload', () => {});
await new Promise((shown) => {
  const look = () => [...document.querySelectorAll('partner-hub > *')].every(({ state }) => state === 'ready');
  const again = () => (look() ? shown() : requestAnimationFrame(again));
  again();
});
`;

describe('a page that is gone back to, and loaded again', () => {
  let browser, mockApi, gateway, portal, folder, page;

  before(async () => {
    const { startMockApi } = await buildMockApi();
    mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
    gateway = await startGateway(mockApi.origin);
    folder = await mkdtemp(join(tmpdir(), 'partner-hub-back-'));
    const { token } = await (await fetch(`${mockApi.origin}/partner-token`)).json();
    await writeFile(
      join(folder, 'index.html'),
      `<!doctype html><html lang="en"><head><title>Elements</title>
       <script type="module" src="dist/cdn/partner-hub.all.js"></script><script type="module" src="shown.js"></script></head>
       <body><partner-hub api-base="%API_BASE%" awaits-token>${cards}</partner-hub></body></html>`,
    );
    const tells = `document.querySelector('partner-hub').getToken = async () => ({ token: '${token}' });`;
    await writeFile(join(folder, 'shown.js'), tells + untilShown);
    await writeFile(join(folder, 'other.html'), '<!doctype html><html lang="en"><title>Elsewhere</title></html>');
    portal = await startPortal({ apiBase: gateway.origin, folder });
    browser = await startBrowser();
    page = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
    await gateway?.close();
    await mockApi?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  const loaded = () =>
    page.waitForFunction(() => document.readyState === 'complete' && document.querySelector('kpi-card'));
  const asked = () =>
    gateway.asked.filter(({ method }) => method === 'GET').map(({ url }) => new URL(url, 'http://api').pathname);

  it('asks everything again', async () => {
    await page.goto(portal.origin);
    await loaded();
    const first = asked();
    assert.equal(first.length, 2);
    await page.goto(`${portal.origin}/other.html`);
    gateway.asked.length = 0;
    await page.goBack();
    await loaded();
    const type = await page.evaluate(() => performance.getEntriesByType('navigation')[0].type);
    assert.equal(type, 'back_forward');
    assert.deepEqual(asked().sort(), first.sort());
  });

  it('is asked for with one preflight for all once it is loaded', async () => {
    gateway.asked.length = 0;
    await page.evaluate(() => document.querySelector('partner-hub').refresh());
    assert.deepEqual(
      gateway.asked.filter(({ method }) => method === 'GET').map(({ headers }) => headers['cache-control']),
      [undefined, undefined],
    );
  });
});
