import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { startBrowser } from '../support/browser.mjs';
import { figures, pageOf } from '../support/element-page.mjs';

/** All of the console at once may ask this much before anybody scrolls. */
const MOST_AT_START = 14;

describe('a page with every element that shows figures', () => {
  let browser, mockApi, portal, page, pages;
  const asked = [];

  before(async () => {
    const { startMockApi } = await buildMockApi();
    mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
    const getToken = async () => (await fetch(`${mockApi.origin}/partner-token`)).json();
    pages = await pageOf(figures(), 'locale="en"');
    portal = await startPortal({ apiBase: mockApi.origin, getToken, folder: pages.folder });
    browser = await startBrowser();
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === mockApi.origin && request.method() !== 'OPTIONS')
        asked.push(`${request.method()} ${url.pathname}${url.search}`);
    });
    await page.goto(portal.origin);
    await showing();
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
    await mockApi?.close();
    await pages?.remove();
  });

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
