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

/** @returns A server of a page with an element, without the files whose names `name` matches for the first `misses` requests, which may change. */
async function serverWithout(plan) {
  const { name, element } = plan;
  let missed = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(cdn, pathname);
    if (pathname === '/') return void response.setHeader('Content-Type', 'text/html').end(pageWith(element));
    const isMissing = !existsSync(file) || (name.test(pathname) && (missed += 1) <= plan.misses);
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

  // The words of `chart-view` have files of their own: which of them is asked for first is not told.
  for (const [part, name] of Object.entries({ 'chart-view': /chart-view-(?!en-)/, echarts: /echarts/ })) {
    it(`once, is had without a word: ${part}`, () => withPage(name, 1, ({ says }) => says('drawn')));

    // It is asked for twice before it is given up.
    it(`for longer, is told as what it is, and had on request: ${part}`, () =>
      withPage(name, 2, async ({ says, retry }) => {
        await says('A part of this page is not there any more.');
        await retry();
        await says('drawn');
      }));
  }

  it('that sorts rows of the page is told as what it is, and had on request', () => {
    const data = JSON.stringify({ items: [], total: 0, dataAsOf: '2026-11-22T00:00:00Z' });
    const element = `<customer-list data='${data}' locale="en"></customer-list>`;
    return withElement({ name: /memory-rows/, misses: 2, element }, async (tab) => {
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
    const plan = { name: /column-list/, misses: Infinity, element };
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

  it('that exports rows is told like a failed export, and had when it is tried again', () => {
    const element = '<customer-list source="demo" locale="en"></customer-list>';
    const plan = { name: /csv-export/, misses: Infinity, element };
    return withElement(plan, async (tab) => {
      const button = await shown(tab, 'customer-list >>> .export-button');
      await button.click();
      const note = await shown(tab, 'customer-list >>> .export-note');
      assert.equal(await note.evaluate(({ innerText }) => innerText), 'The export failed. Try again.');
      const files = await tab.evaluateHandle(() => {
        const handedOver = [];
        HTMLAnchorElement.prototype.click = function () {
          handedOver.push(this.download);
        };
        return handedOver;
      });
      plan.misses = 0;
      await button.click();
      await tab.waitForFunction((list) => list.length === 1, {}, files);
      assert.deepEqual(await files.jsonValue(), ['customer-list.csv']);
      assert.equal(await tab.$('customer-list >>> .export-note:not([hidden])'), null);
    });
  });

  it('that opens tooltips is missing without a word, and had when the next thing is to be told', () => {
    const element = '<kpi-card metric="total-customers" source="demo" locale="en"></kpi-card>';
    const plan = { name: /tooltip-opener/, misses: Infinity, element };
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

  it('that asks where an organization is launched is told like a failed launch, and had when it is tried again', () => {
    const element = '<launch-button customer-id="customer-1" source="demo" locale="en"></launch-button>';
    const plan = { name: /launch-request/, misses: Infinity, element };
    return withElement(plan, async (tab) => {
      await (await shown(tab, 'launch-button >>> [part="launch-button"]')).click();
      const line = await shown(tab, 'launch-button >>> .launch.failed');
      const words = await line.evaluate(({ innerText }) => innerText);
      assert.match(words, /could not be launched\. A part of this page is not there any more/);
      plan.misses = 0;
      await (await shown(tab, 'launch-button >>> .launch.failed .button')).click();
      await tab.waitForSelector('launch-button >>> .launch.failed', { hidden: true });
    });
  });

  it('that reads refusals leaves what their status says', () => {
    const element = '<kpi-card metric="total-customers" api-base="/api" locale="en"></kpi-card>';
    return withElement({ name: /response-error/, misses: Infinity, element }, async (tab) => {
      const notice = await shown(tab, 'kpi-card >>> .notice');
      assert.match(await notice.evaluate(({ innerText }) => innerText), /This could not be found/);
    });
  });

  it('that changes roles is told where changes are, and had when it is opened again', () => {
    const element = '<partner-admins source="demo" locale="en"></partner-admins>';
    const plan = { name: /role-editor/, misses: Infinity, element };
    return withElement(plan, async (tab) => {
      const edit = await shown(tab, 'partner-admins >>> [part="edit-button"]');
      await edit.click();
      const line = await shown(tab, 'partner-admins >>> [part="message"]');
      assert.match(await line.evaluate(({ innerText }) => innerText), /A part of this page is not there any more/);
      plan.misses = 0;
      await edit.click();
      await shown(tab, 'partner-admins >>> form.roles');
    });
  });

  it('does not keep the code that draws away, which stands on no other part', () => {
    const [file] = readdirSync(cdn).filter((name) => name.startsWith('partner-hub-echarts'));
    assert.doesNotMatch(readFileSync(join(cdn, file), 'utf8'), /\bfrom\s*["'`]\.\//);
  });
});
