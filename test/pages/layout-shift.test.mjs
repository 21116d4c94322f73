import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { startBrowser } from '../support/browser.mjs';
import { figures, pageOf } from '../support/element-page.mjs';

/** What a page may move while it loads, as Chromium measures it. Source: quality.md, L2. */
const MOST_SHIFT = 0.02;
/** The height of a line, px: figures that nobody knows beforehand may need one more or one less. */
const LINE = 20;

/** Elements that show no figures, and have a shape while they wait. */
const others = `<launch-button customer-id="customer-1"></launch-button>
  <partner-admins></partner-admins>
  <organization-setup></organization-setup>`;

/** Runs in the page before anything else: its answers wait for `release()`, and what moves is added up. */
function hold(language) {
  const { fetch } = globalThis;
  const gate = new Promise((open) => (globalThis.release = open));
  globalThis.fetch = async (...request) => {
    await gate;
    return fetch(...request);
  };
  globalThis.shift = 0;
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  const add = (entries) => entries.forEach(({ value }) => (globalThis.shift += value));
  observer.observe({ type: 'layout-shift', buffered: true });
  globalThis.shifted = () => {
    add(observer.takeRecords());
    return globalThis.shift;
  };
  new MutationObserver((_, started) => {
    if (!document.documentElement) return;
    document.documentElement.lang = language;
    started.disconnect();
  }).observe(document, { childList: true });
}

/** Runs in the page: the height of each element, by its tag and place. */
function heights() {
  const elements = [...document.querySelectorAll('partner-hub > *')];
  return Object.fromEntries(
    elements.map((element, index) => [
      `${index} ${element.localName} ${element.getAttribute('section') ?? ''}`,
      element.getBoundingClientRect().height,
    ]),
  );
}

/** Runs in the page: whether every element has one of these states, and its words. */
const all = (states) =>
  [...document.querySelectorAll('partner-hub > *')].every(
    (element) => states.includes(element.state) && !element.matches(':state(wordless)'),
  );

/** Runs in the page: whether the list says what narrows it. */
const chips = () => {
  const { shadowRoot } = document.querySelector('customer-list').shadowRoot.querySelector('customer-filter');
  return shadowRoot?.querySelectorAll('[part~="chip"]').length > 0;
};

const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('a page that loads', () => {
  let browser, mockApi, everything, list;

  before(async () => {
    const { startMockApi } = await buildMockApi();
    mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
    const getToken = async () => (await fetch(`${mockApi.origin}/partner-token`)).json();
    const served = async (elements) => {
      const pages = await pageOf(elements, 'url-state');
      return { pages, portal: await startPortal({ apiBase: mockApi.origin, getToken, folder: pages.folder }) };
    };
    everything = await served(figures('loading="eager"') + others);
    list = await served('<customer-list></customer-list>');
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    for (const { pages, portal } of [everything, list]) {
      await portal.close();
      await pages.remove();
    }
    await mockApi?.close();
  });

  /** What waits, and what is shown when the answers are here: heights, and what moved. @param {string} search What the address says. */
  async function load({ portal }, { width, language, search = '', until = () => true }) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.evaluateOnNewDocument(hold, language);
    await page.goto(`${portal.origin}/${search}`);
    // Some show their words at once and ask nothing.
    await page.waitForFunction(all, { timeout: 60_000 }, ['loading', 'ready']);
    await frames(page);
    const waiting = await page.evaluate(heights);
    await page.evaluate(() => globalThis.release());
    await page.waitForFunction(all, { timeout: 60_000 }, ['ready']);
    await page.waitForFunction(until, { timeout: 60_000 });
    await frames(page);
    const shown = await page.evaluate(heights);
    const shift = await page.evaluate(() => globalThis.shifted());
    await page.close();
    return { waiting, shown, shift };
  }

  for (const language of ['en', 'nl'])
    for (const width of [320, 720, 1280])
      it(`keeps the place of what is awaited, ${width} px wide, ${language}`, async () => {
        const { waiting, shown, shift } = await load(everything, { width, language });
        const moved = Object.keys(shown).filter((name) => Math.abs(shown[name] - waiting[name]) > LINE);
        assert.deepEqual(
          moved.map((name) => `${name}: ${waiting[name]} px, then ${shown[name]} px`),
          [],
        );
        assert.ok(shift < MOST_SHIFT, `layout shift ${shift}`);
      });

  it('keeps the place of the rows below filters that the address names', async () => {
    const filters = ['status=trial', 'status=suspended', 'status=expired', 'status=subscription', 'product=calling'];
    const search = `?${filters.map((filter) => `hub-${filter}`).join('&')}`;
    const { shift } = await load(list, { width: 320, language: 'nl', search, until: chips });
    assert.ok(shift < MOST_SHIFT, `layout shift ${shift}`);
  });
});
