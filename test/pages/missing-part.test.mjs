/** A page whose server does not have a part of the library at first, as while a new version is put there. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startBrowser } from '../support/browser.mjs';

const cdn = resolve(import.meta.dirname, '../../dist/cdn');
const chart = '<calling-usage-chart source="demo" loading="eager" locale="en"></calling-usage-chart>';
const pageWith = (element) =>
  `<!doctype html><meta charset="utf-8"><script type="module" src="/partner-hub.js"></script>${element}`;

/** @returns A server of a page with an element, without the files named so for the first `misses` requests, which may change. */
async function serverWithout(plan) {
  const { name, element } = plan;
  let missed = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(cdn, pathname);
    if (pathname === '/') return void response.setHeader('Content-Type', 'text/html').end(pageWith(element));
    const isMissing = !existsSync(file) || (pathname.includes(name) && (missed += 1) <= plan.misses);
    if (isMissing) return void response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** In the page: what the chart says instead of a drawing; `drawn` once it is one. */
const said = () => {
  const { shadowRoot } = document.querySelector('calling-usage-chart');
  const view = shadowRoot?.querySelector('[data-chart]')?.shadowRoot;
  if (view?.querySelector('.drawing svg')) return 'drawn';
  return (shadowRoot?.querySelector('.notice') ?? view?.querySelector('.failure'))?.innerText ?? '';
};

const pressRetry = () => {
  const { shadowRoot } = document.querySelector('calling-usage-chart');
  const view = shadowRoot.querySelector('[data-chart]')?.shadowRoot;
  (shadowRoot.querySelector('.notice button') ?? view.querySelector('.failure button')).click();
};

/** Waits until something in a shadow root, in which a mutation is not seen from outside, shows. */
const shown = (tab, selector) => tab.waitForSelector(selector, { visible: true });

describe('a part of the library that is missing', () => {
  let browser;
  before(async () => (browser = await startBrowser()));
  after(() => browser.close());

  /** Opens a page with an element and acts in it. */
  async function withElement(plan, act) {
    const server = await serverWithout(plan);
    const tab = await browser.newPage();
    try {
      await tab.goto(`http://127.0.0.1:${server.address().port}/`);
      await act(tab);
    } finally {
      await tab.close();
      server.close();
    }
  }

  /** Opens the page with the chart; `says` waits until it says something. */
  const withPage = (name, misses, act) =>
    withElement({ name, misses, element: chart }, (tab) =>
      act({
        says: (expected) =>
          tab.waitForFunction(`(${said})().includes(${JSON.stringify(expected)})`, { timeout: 60_000 }),
        retry: () => tab.evaluate(pressRetry),
      }),
    );

  // Each is asked for twice before it is given up; `chart-view` is in the name of its words too.
  for (const [name, misses] of Object.entries({ 'chart-view': 3, echarts: 2 })) {
    it(`once, is had without a word: ${name}`, () => withPage(name, 1, ({ says }) => says('drawn')));

    it(`for longer, is told as what it is, and had on request: ${name}`, () =>
      withPage(name, misses, async ({ says, retry }) => {
        await says('A part of this page is not there any more.');
        await retry();
        await says('drawn');
      }));
  }

  it('that sorts rows of the page is told as what it is, and had on request', () => {
    const data = JSON.stringify({ items: [], total: 0, dataAsOf: '2026-11-22T00:00:00Z' });
    const element = `<customer-list data='${data}' locale="en"></customer-list>`;
    return withElement({ name: 'memory-rows', misses: 2, element }, async (tab) => {
      const state = (wanted) => tab.waitForFunction(`document.querySelector('customer-list').state === '${wanted}'`);
      await state('error');
      const notice = await shown(tab, 'customer-list >>> .notice');
      assert.match(await notice.evaluate(({ innerText }) => innerText), /A part of this page is not there any more/);
      await (await shown(tab, 'customer-list >>> .notice button')).click();
      await state('empty');
    });
  });

  it('that holds the choice of columns is told where it would be, and had when that is opened again', () => {
    const element = '<customer-list source="demo" locale="en"></customer-list>';
    const plan = { name: 'column-list', misses: Infinity, element };
    return withElement(plan, async (tab) => {
      const button = await shown(tab, 'customer-list >>> .columns-button');
      await button.click();
      const menu = await shown(tab, 'customer-list >>> .columns-menu:popover-open');
      assert.match(await menu.evaluate(({ innerText }) => innerText), /This could not be loaded/);
      await tab.keyboard.press('Escape');
      plan.misses = 0;
      await button.click();
      await shown(tab, 'customer-list >>> .columns-menu:popover-open .columns-item');
    });
  });

  it('that opens tooltips is missing without a word, and had when the next thing is to be told', () => {
    const element = '<kpi-card metric="total-customers" source="demo" locale="en"></kpi-card>';
    const plan = { name: 'tooltip-opener', misses: Infinity, element };
    return withElement(plan, async (tab) => {
      await tab.waitForFunction(() => document.querySelector('kpi-card').state === 'ready');
      const button = await shown(tab, 'kpi-card >>> .explain');
      const secondRefusal = tab.waitForResponse(
        (response) => response.status() === 404 && new URL(response.url()).searchParams.has('again'),
      );
      await button.hover();
      await secondRefusal;
      assert.equal(await tab.$('kpi-card >>> [role="tooltip"]'), null);
      plan.misses = 0;
      // By keyboard it opens at once; a pointer would have to rest on the button, and what was asked last may still be about to fail.
      const isTold = (anchor) => {
        anchor.blur();
        anchor.focus();
        return anchor.getRootNode().querySelector('[role="tooltip"]') !== null;
      };
      await tab.waitForFunction(isTold, {}, button);
    });
  });

  it('does not keep the code that draws away, which stands on no other part', () => {
    const [file] = readdirSync(cdn).filter((name) => name.startsWith('partner-hub-echarts'));
    assert.doesNotMatch(readFileSync(join(cdn, file), 'utf8'), /\bfrom\s*["'`]\.\//);
  });
});
