import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { root } from '../../scripts/entries.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { isAboutIcon, startBrowser } from '../support/browser.mjs';

/** Opens a page and waits until all of its elements that have data show them. */
async function open(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  const origins = new Set();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !isAboutIcon(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) origins.add(new URL(request.url()).origin);
  });
  await page.goto(address);
  await page.waitForFunction(
    () => {
      const elements = [
        ...document.querySelectorAll('main partner-hub *, body > partner-hub > *, body > customer-list'),
      ];
      const own = elements.filter((element) => element.state !== undefined);
      // What stands out of sight comes later.
      const isComplete = !document.querySelector(':not(:defined)');
      return (
        isComplete && own.length > 0 && own.every((element) => element.state === 'ready' || element.loading === 'lazy')
      );
    },
    { timeout: 60_000 },
  );
  return { page, complaints, origins };
}

describe('the demo', () => {
  let browser, mockApi, portal;

  before(async () => {
    const { startMockApi } = await buildMockApi();
    mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
    const getToken = async () => (await fetch(`${mockApi.origin}/partner-token`)).json();
    portal = await startPortal({ apiBase: mockApi.origin, getToken });
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
    await mockApi?.close();
  });

  for (const path of ['/', '/?language=en&theme=dark', '/dashboard.html', '/four-lines.html', '/live.html']) {
    it(`shows its data at ${path} without a complaint in the console`, async () => {
      const { page, complaints } = await open(browser, `${portal.origin}${path}`);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  for (const path of ['/', '/customers.html', '/dashboard.html']) {
    it(`comes in Dutch and light at ${path}: the portal’s code writes none of its words and looks anew`, async () => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        globalThis.written = [];
        const note = ({ target, attributeName }) =>
          globalThis.written.push(`${target.dataset?.text ?? target.nodeName}: ${attributeName ?? target.textContent}`);
        const isOwn = ({ target, attributeName, type }) =>
          type === 'attributes' ? ['lang', 'dir', 'theme', 'data-theme'].includes(attributeName) : target.dataset?.text;
        const observer = new MutationObserver((records) => records.filter(isOwn).forEach(note));
        const options = { subtree: true, childList: true, attributes: true };
        // The page has been read now, and no module was carried out.
        document.addEventListener('readystatechange', () => observer.observe(document, options), { once: true });
      });
      await page.goto(`${portal.origin}${path}`);
      await page.waitForFunction(() => document.getElementById('language').value === 'nl');
      await page.waitForFunction(() => customElements.get('partner-hub'));
      assert.deepEqual(await page.evaluate(() => globalThis.written), []);
      await page.select('#language', 'de');
      assert.match((await page.evaluate(() => globalThis.written)).join(), /HTML: lang.*customers: Kunden/s);
      await page.close();
    });
  }

  for (const width of [320, 720, 1280]) {
    it(`moves next to nothing while it loads, ${width} px wide`, async () => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.evaluateOnNewDocument(() => {
        globalThis.shift = 0;
        const add = (list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value));
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(portal.origin, { waitUntil: 'networkidle0' });
      const shift = await page.evaluate(() => globalThis.shift);
      assert.ok(shift < 0.02, `layout shift ${shift}`);
      await page.close();
    });
  }

  it('moves next to nothing while the customers load, 320 px wide, whose buttons have long words', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 900 });
    await page.evaluateOnNewDocument(() => {
      globalThis.shift = 0;
      const add = (list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value));
      new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${portal.origin}/customers.html?language=nl`, { waitUntil: 'networkidle0' });
    const shift = await page.evaluate(() => globalThis.shift);
    assert.ok(shift < 0.01, `layout shift ${shift}`);
    await page.close();
  });

  it('contacts the portal and its API, and nobody else', async () => {
    const { page, origins } = await open(browser, portal.origin);
    assert.deepEqual([...origins].sort(), [mockApi.origin, portal.origin].sort());
    await page.close();
  });

  it('shows the portal’s own card of a customer that is chosen', async () => {
    const { page } = await open(browser, portal.origin);
    await page.evaluate(() => {
      const chosen = new CustomEvent('hub-customer-select', {
        detail: { customer: { id: 'customer-3', displayName: 'Chosen BV' } },
        bubbles: true,
        cancelable: true,
      });
      document.querySelector('main partner-hub').dispatchEvent(chosen);
    });
    await page.waitForFunction(() => document.querySelector('dialog license-bar').state === 'ready');
    assert.equal(await page.$eval('dialog[open] h2', (title) => title.textContent), 'Chosen BV');
    await page.close();
  });
});

/** A request as it goes over the wire: `fetch` unpacks. */
function fetchRaw(url, encoding, headers = {}) {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { ...headers, 'Accept-Encoding': encoding } }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    request.on('error', reject);
  });
}

describe('the portal’s server', () => {
  let portal;
  before(async () => {
    portal = await startPortal({ apiBase: 'https://portal.example/api' });
  });
  after(() => portal.close());

  it('serves its pages and the built library, and no other file', async () => {
    const status = async (path) => (await fetch(`${portal.origin}${path}`)).status;
    assert.equal(await status('/'), 200);
    assert.equal(await status('/dist/cdn/partner-hub.js'), 200);
    for (const path of ['/package.json', '/..%2fpackage.json', '/dist/..%2fpackage.json', '/nothing.html', '/dist'])
      assert.equal(await status(path), 404);
  });

  it('packs what it serves, for those who take it packed', async () => {
    const sent = async (encoding) => {
      const { body, headers } = await fetchRaw(`${portal.origin}/dist/cdn/partner-hub.js`, encoding);
      return { bytes: body.length, encoding: headers['content-encoding'] };
    };
    const [plain, packed] = [await sent('identity'), await sent('gzip, br')];
    assert.deepEqual([plain.encoding, packed.encoding], [undefined, 'gzip']);
    assert.ok(packed.bytes < plain.bytes);
  });

  it('lets browsers keep what has a hash in its name, and asks them to look again at everything else', async () => {
    const cacheControl = async (path) => (await fetch(`${portal.origin}${path}`)).headers.get('cache-control');
    const hashed = readdirSync(join(root, 'dist/cdn')).find((name) => /-core-/.test(name));
    assert.match(await cacheControl(`/dist/cdn/${hashed}`), /max-age=31536000, immutable/);
    for (const path of ['/', '/portal.js', '/dist/cdn/partner-hub.js', '/dist/cdn/integrity.json'])
      assert.equal(await cacheControl(path), 'no-cache');
  });

  it('sends nothing anew that the browser has', async () => {
    const first = await fetch(`${portal.origin}/portal.css`);
    const headers = { 'If-None-Match': first.headers.get('etag') };
    const second = await fetchRaw(`${portal.origin}/portal.css`, 'gzip', headers);
    assert.deepEqual([second.status, second.body.length], [304, 0]);
    const other = await fetchRaw(`${portal.origin}/portal.css`, 'gzip', { 'If-None-Match': '"other"' });
    assert.equal(other.status, 200);
  });

  it('leaves out the token address when there is no token', async () => {
    const page = await (await fetch(portal.origin)).text();
    assert.match(page, /api-base="https:\/\/portal\.example\/api" locale/);
  });

  it('takes a free port when the usual one is taken', async () => {
    const second = await startPortal({
      apiBase: 'https://portal.example/api',
      port: Number(new URL(portal.origin).port),
    });
    assert.notEqual(second.origin, portal.origin);
    await second.close();
  });
});
