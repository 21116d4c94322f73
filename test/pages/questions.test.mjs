import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { startBrowser } from '../support/browser.mjs';
import { figures, pageOf } from '../support/element-page.mjs';

/** All of the console at once may ask this much before anybody scrolls. */
const MOST_AT_START = 14;

/** A page of elements over the mock API, in a browser of its own, and what it asks of the API. */
class WatchedPage {
  asked = [];

  /** Makes the page ready to be opened at `origin`. */
  async prepare(elements) {
    const { startMockApi } = await buildMockApi();
    this.mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
    const { origin: apiBase } = this.mockApi;
    const getToken = async () => (await fetch(`${apiBase}/partner-token`)).json();
    this.files = await pageOf(elements, 'locale="en"');
    this.portal = await startPortal({ apiBase, getToken, folder: this.files.folder });
    this.browser = await startBrowser();
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('request', (request) => {
      const { origin, pathname, search } = new URL(request.url());
      if (origin === apiBase && request.method() !== 'OPTIONS')
        this.asked.push(`${request.method()} ${pathname}${search}`);
    });
    return { page, origin: this.portal.origin };
  }

  async close() {
    await this.browser?.close();
    await this.portal?.close();
    await this.mockApi?.close();
    await this.files?.remove();
  }
}

describe('a page with every element that shows figures', () => {
  const watched = new WatchedPage();
  const { asked } = watched;
  let page;

  before(async () => {
    const prepared = await watched.prepare(figures());
    page = prepared.page;
    await page.goto(prepared.origin);
    await showing();
  });

  after(() => watched.close());

  /** Waits until every element shows its data, or every one that does not wait to be seen. */
  const showing = ({ lazyOnesToo = false } = {}) =>
    page.waitForFunction(
      (all) =>
        [...document.querySelectorAll('partner-hub > *')].every(
          ({ state, loading }) => state === 'ready' || (!all && loading === 'lazy'),
        ),
      { timeout: 60_000 },
      lazyOnesToo,
    );

  it(`asks at most ${MOST_AT_START} questions at its start, none of them twice`, () => {
    assert.ok(asked.length <= MOST_AT_START, `${asked.length}: ${asked.join(', ')}`);
    assert.equal(new Set(asked).size, asked.length, asked.join('\n'));
  });

  it('asks nothing twice while somebody scrolls through it', async () => {
    for (let y = 0; y < (await page.evaluate(() => document.documentElement.scrollHeight)); y += 500) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    await showing({ lazyOnesToo: true });
    assert.equal(new Set(asked).size, asked.length, asked.join('\n'));
  });
});

/** What the console in one tag may ask before anybody scrolls. */
const MOST_OF_DASHBOARD = 8;

describe('a page with the whole console in one tag', () => {
  const watched = new WatchedPage();
  const { asked } = watched;
  let page;

  before(async () => {
    const prepared = await watched.prepare('<partner-dashboard></partner-dashboard>');
    page = prepared.page;
    await page.evaluateOnNewDocument(() => {
      globalThis.shift = 0;
      const add = (list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value));
      new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(prepared.origin, { waitUntil: 'networkidle0' });
  });

  after(() => watched.close());

  /** The elements that are there, each with its state. */
  const states = () =>
    page.evaluate(() =>
      [...document.querySelector('partner-dashboard').shadowRoot.querySelectorAll('[data-part]')].map(
        ({ localName, state }) => `${localName} ${state}`,
      ),
    );

  it(`asks at most ${MOST_OF_DASHBOARD} questions before the first scroll, none of them twice`, async () => {
    assert.ok((await states()).includes('customer-list ready'), String(await states()));
    assert.ok(asked.length > 0 && asked.length <= MOST_OF_DASHBOARD, `${asked.length}: ${asked.join(', ')}`);
    assert.equal(new Set(asked).size, asked.length, asked.join('\n'));
  });

  it('moves next to nothing while it loads', async () => {
    const shift = await page.evaluate(() => globalThis.shift);
    assert.ok(shift < 0.02, `layout shift ${shift}`);
  });

  it('asks nothing twice while somebody scrolls through it, and shows everything in the end', async () => {
    for (let y = 0; y < (await page.evaluate(() => document.documentElement.scrollHeight)); y += 500) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    await page.waitForNetworkIdle({ idleTime: 400 });
    const shown = await states();
    assert.equal(shown.length, 23, shown.join());
    assert.deepEqual(
      shown.filter((one) => !one.endsWith(' ready')),
      [],
    );
    assert.equal(new Set(asked).size, asked.length, asked.join('\n'));
  });
});
