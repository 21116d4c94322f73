import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { elementNames } from '../../scripts/entries.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { allShow, startBrowser } from '../support/browser.mjs';

const shown = [
  'kpi-card',
  'license-bar',
  'product-switch',
  'calling-quality-chart',
  'customer-list',
  'customer-tags',
  'customer-attention',
  'customer-filter',
  'expiring-table',
  'kpi-group',
  'license-trend-chart',
  'calling-usage-chart',
  'endpoint-quality-chart',
  'feature-usage-chart',
  'overage-table',
  'calling-quality-table',
  'call-queue-table',
  'customer-detail',
  'customer-subscriptions',
  'customer-trials',
  'start-trial',
  'resource-center',
  'partner-helpdesk',
  'partner-dashboard',
].filter((name) => elementNames().includes(name));

const faultsOf = (page) => page.evaluate(() => globalThis.faults);

/** Moves the pointer over the whole of each element, in steps that meet every bar, line and button. */
async function hoverOver(page, tag) {
  const element = await page.$(tag);
  await element.scrollIntoView();
  const { x, y, width, height } = await element.boundingBox();
  for (let row = 1; row < 6; row += 1) {
    for (let column = 1; column < 10; column += 1)
      await page.mouse.move(x + (width * column) / 10, y + (height * row) / 6);
  }
}

/** Goes through everything that takes the focus, and uses it as a keyboard user does. */
async function useByKeyboard(page) {
  await page.evaluate(() => document.body.focus());
  for (let step = 0; step < 160; step += 1) {
    await page.keyboard.press('Tab');
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'Escape']) await page.keyboard.press(key);
  }
}

/** Presses every button of an element, except those that leave the page. */
async function pressButtons(page, tag) {
  await page.evaluate(async (name) => {
    const buttons = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName === 'button' ? [element] : []),
        ...(element.shadowRoot ? buttons(element.shadowRoot) : []),
      ]);
    const host = document.querySelector(name);
    for (const button of buttons(host.shadowRoot)) {
      if (!button.isConnected || button.disabled) continue;
      button.click();
      await new Promise(requestAnimationFrame);
    }
  }, tag);
}

describe('a page with a strict Content-Security-Policy and Trusted Types', () => {
  let browser, mockApi, portal, page;

  before(async () => {
    const { startMockApi } = await buildMockApi();
    mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
    const getToken = async () => (await fetch(`${mockApi.origin}/partner-token`)).json();
    portal = await startPortal({ apiBase: mockApi.origin, getToken, folder: join(import.meta.dirname, 'strict-csp') });
    browser = await startBrowser();
    page = await browser.newPage();
    // A button that launches opens a window; in a browser that has windows, a page behind one draws no frames.
    page.on('popup', async (opened) => {
      await opened.close();
      await page.bringToFront();
    });
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(portal.origin);
    await allShow(page, shown);
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
    await mockApi?.close();
  });

  it('refuses nothing while every element loads its data', async () => assert.deepEqual(await faultsOf(page), []));

  for (const tag of shown) {
    it(`refuses nothing while the pointer is on <${tag}>`, async () => {
      await hoverOver(page, tag);
      assert.deepEqual(await faultsOf(page), []);
    });
  }

  it('refuses nothing to the keyboard', async () => {
    await useByKeyboard(page);
    assert.deepEqual(await faultsOf(page), []);
  });

  for (const tag of shown) {
    it(`refuses nothing while the buttons of <${tag}> are pressed`, async () => {
      await pressButtons(page, tag);
      assert.deepEqual(await faultsOf(page), []);
    });
  }

  it('refuses nothing while a customer is open beside the list, and in a dialog over it', async () => {
    const isThere = (what) =>
      page.waitForFunction(
        (selector) => {
          const panel = document.querySelector('customer-list').shadowRoot.querySelector('hub-customer-panel');
          return Boolean(panel?.shadowRoot.querySelector(selector));
        },
        {},
        what,
      );
    await page.evaluate(() => {
      const rows = document.querySelector('customer-list').shadowRoot.querySelector('[data-rows]').shadowRoot;
      rows.querySelector('.row:not(.waiting) [role="rowheader"]').click();
    });
    await isThere('.panel customer-detail');
    await page.setViewport({ width: 600, height: 900 });
    await isThere('hub-modal-dialog customer-detail');
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 1280, height: 900 });
    assert.deepEqual(await faultsOf(page), []);
  });

  it('refuses nothing while trials are extended and started', async () => {
    await page.evaluate(async () => {
      const until = async (find) => {
        while (!find()) await new Promise(requestAnimationFrame);
        return find();
      };
      const inside = (host, selector) => until(() => host.shadowRoot?.querySelector(selector));
      const trials = document.querySelector('customer-trials');
      (await inside(trials, '[part="extend-button"]')).click();
      const confirm = await inside(trials, '[part="confirm-dialog"]');
      (await inside(confirm, '[part="confirm-button"]')).click();
      await inside(await inside(trials, '[part="notice-line"]'), '[part="notice"]');
      const start = document.querySelector('start-trial');
      start.open = true;
      const form = await inside(start, '[part="trial-dialog"]');
      (await inside(form, '[part="submit-button"]')).click();
      await inside(form, '.field-error:not([hidden])');
      start.open = false;
      await until(() => !form.shadowRoot.querySelector('form'));
    });
    assert.deepEqual(await faultsOf(page), []);
  });

  it('refuses nothing while resources are searched, filtered, shown further and opened', async () => {
    await page.evaluate(async () => {
      const until = async (find) => {
        while (!find()) await new Promise(requestAnimationFrame);
        return find();
      };
      // Links lead away from the page that is looked at.
      addEventListener('hub-resource-open', (event) => event.preventDefault());
      addEventListener('hub-helpdesk-open', (event) => event.preventDefault());
      const center = document.querySelector('resource-center');
      const inside = (selector) => center.shadowRoot.querySelector(selector);
      center.q = 'zzz';
      await until(() => center.state === 'empty');
      Object.assign(center, { q: undefined, category: undefined, type: undefined });
      await until(() => center.state === 'ready' && inside('[part="more-button"]'));
      inside('[part="more-button"]').click();
      await until(() => center.shadowRoot.querySelectorAll('.found > .resource').length > 12);
      Object.assign(center, { q: 'call', category: ['calling'] });
      await until(() => center.state === 'ready' && inside('mark') && inside('[part="chip"]'));
      inside('hub-filter-menu').open();
      await until(() => inside('hub-filter-menu').shadowRoot.querySelector('[part="option"]'));
      inside('hub-filter-menu').close();
      inside('.found a').click();
      document.querySelector('partner-helpdesk').shadowRoot.querySelector('a').click();
      center.q = 'zzz';
      await until(() => center.state === 'empty');
      inside('.notice [part="button"]').click();
      await until(() => center.state === 'ready');
    });
    assert.deepEqual(await faultsOf(page), []);
  });

  it('refuses nothing while images and CSV are made', async () => {
    const kinds = await page.evaluate(async () => {
      const chart = document.querySelector('calling-quality-chart');
      const made = chart?.toImage ? [await chart.toImage('svg'), await chart.toImage('png')] : [];
      const table = document.querySelector('expiring-table');
      return [...made.map((image) => image.type ?? typeof image), typeof (await table.toCSV())];
    });
    assert.equal(kinds.at(-1), 'string');
    assert.deepEqual(await faultsOf(page), []);
  });

  it('refuses nothing while theme, size and language change', async () => {
    await page.evaluate(() => document.querySelector('partner-hub').setAttribute('theme', 'dark'));
    await page.evaluate(() => document.querySelector('partner-hub').setAttribute('locale', 'nl'));
    await page.setViewport({ width: 320, height: 700 });
    await allShow(page, shown);
    assert.deepEqual(await faultsOf(page), []);
  });

  it('refuses nothing while elements leave and come back', async () => {
    await page.evaluate(async () => {
      const hub = document.querySelector('partner-hub');
      const elements = [...hub.children];
      for (const element of elements) element.remove();
      await new Promise(requestAnimationFrame);
      hub.append(...elements);
    });
    await allShow(page, shown);
    await page.evaluate(() => document.querySelector('partner-hub').remove());
    assert.deepEqual(await faultsOf(page), []);
  });

  it('would be noticed refusing a style attribute and markup', async () => {
    await page.evaluate(() => {
      const element = document.createElement('p');
      element.setAttribute('style', 'color: red');
      document.body.append(element);
      try {
        element.innerHTML = '<b></b>';
      } catch {
        // Trusted Types throw; the violation is what is looked at.
      }
    });
    await page.waitForFunction(() =>
      ['style-src', 'require-trusted-types-for'].every((rule) =>
        globalThis.faults.some((fault) => fault.startsWith(rule)),
      ),
    );
  });
});
