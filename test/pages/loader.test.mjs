import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elementNames } from '../../scripts/entries.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { startBrowser } from '../support/browser.mjs';

const loader = '/dist/cdn/partner-hub.js';
const all = '/dist/cdn/partner-hub.all.js';

/** The name of a file without its hash: `partner-hub-kpi-card`. */
const nameOf = (url) => /\/(partner-hub[^/]*?)(-[\w-]{8})?\.js/.exec(url)?.[1];
const isLate = (url) => /\/partner-hub-/.test(url) && !/-core-[\w-]{8}\.js/.test(url);

describe('the script tag’s module', () => {
  let browser, portal;

  before(async () => {
    portal = await startPortal({ apiBase: 'https://portal.example/api', folder: join(import.meta.dirname, 'loader') });
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
  });

  /**
   * Opens a page and notes what it asks for and complains of.
   * @param {{ path?: string, refuse?: (url: string) => boolean | Promise<boolean>, start?: () => void }} [options] `refuse`: whether a request is answered with 404, now or later; `start`: runs before the page;
   *   `isStrict`: false where a second copy of Lit has to make its policy for Trusted Types.
   */
  async function open({ path = '/', refuse, start, isStrict = true } = {}) {
    const page = await browser.newPage();
    await page.setBypassCSP(!isStrict);
    const asked = [];
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !/404/.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(event.effectiveDirective));
    });
    if (start) await page.evaluateOnNewDocument(start);
    if (refuse) await page.setRequestInterception(true);
    page.on('request', async (request) => {
      asked.push(request.url());
      if (!refuse) return;
      if (await refuse(request.url())) await request.respond({ status: 404 });
      else await request.continue();
    });
    await page.goto(`${portal.origin}${path}`);
    return { page, complaints, files: () => asked.map(nameOf).filter(Boolean) };
  }

  const ready = (page, selector = 'kpi-card') =>
    page.waitForFunction((name) => document.querySelector(name)?.state === 'ready', { timeout: 10_000 }, selector);

  it('brings the elements that stand in the page, and no others', async () => {
    const { page, complaints, files } = await open();
    await ready(page);
    assert.ok(files().includes('partner-hub-kpi-card'));
    assert.ok(!files().some((name) => /table|list|chart|nl/.test(name)), files().join());
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('registers the provider before any other element, also where none stands in the page', async () => {
    const { page } = await open({
      path: '/without-script.html',
      start: () => {
        globalThis.order = [];
        const { define } = customElements;
        customElements.define = (name, ...rest) => {
          globalThis.order.push(name);
          define.call(customElements, name, ...rest);
        };
      },
    });
    const order = await page.evaluate(async (address) => {
      document.body.replaceChildren(document.createElement('kpi-card'));
      await import(address);
      await customElements.whenDefined('kpi-card');
      return globalThis.order;
    }, loader);
    assert.equal(order[0], 'partner-hub');
    assert.ok(order.includes('kpi-card'));
    await page.close();
  });

  it('brings an element that is added later, and what it contains', async () => {
    const { page, files } = await open();
    await ready(page);
    assert.ok(!files().includes('partner-hub-kpi-group'));
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.append(document.createElement('kpi-group'));
      box.firstChild.setAttribute('section', 'overview');
      document.querySelector('partner-hub').append(box);
    });
    await ready(page, 'kpi-group');
    const inside = await page.evaluate(
      () => document.querySelector('kpi-group').shadowRoot.querySelectorAll('kpi-card:defined').length,
    );
    assert.equal(inside, 5);
    await page.close();
  });

  it('brings the elements of a shadow root that is observed, until that is ended', async () => {
    const { page, files } = await open();
    await ready(page);
    await page.evaluate(async (address) => {
      const { observe } = await import(address);
      const root = document.body.appendChild(document.createElement('my-portal')).attachShadow({ mode: 'open' });
      root.append(document.createElement('product-switch'));
      globalThis.root = root;
      globalThis.end = observe(root);
      await customElements.whenDefined('product-switch');
      root.append(document.createElement('license-bar'));
      await customElements.whenDefined('license-bar');
      globalThis.end();
      root.append(document.createElement('customer-list'));
    }, loader);
    // What comes now would have been asked for in the same task.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.ok(!files().includes('partner-hub-customer-list'));
    assert.equal(await page.evaluate(() => globalThis.root.adoptedStyleSheets.length), 0);
    await page.close();
  });

  it('puts elements in the place of boxes that stand in for them, now and later, by code that comes with the first', async () => {
    const { page, files, complaints } = await open();
    await ready(page);
    assert.ok(!files().includes('partner-hub-stand-ins'));
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.dataset.hub = 'kpi-card';
      box.dataset.label = 'Open tickets';
      box.dataset.value = '12';
      document.querySelector('partner-hub').replaceChildren(box);
    });
    await ready(page, 'kpi-card[label="Open tickets"]');
    assert.ok(files().includes('partner-hub-stand-ins'));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('forgets a shadow root whose observation was ended, also for what did not come', async () => {
    let asked = 0;
    const { page, complaints } = await open({ refuse: (url) => /license-bar/.test(url) && Boolean((asked += 1)) });
    await ready(page);
    await page.evaluate(async (address) => {
      const { observe } = await import(address);
      const root = document.body.appendChild(document.createElement('my-portal')).attachShadow({ mode: 'open' });
      root.append(document.createElement('license-bar'));
      globalThis.end = observe(root);
    }, loader);
    while (complaints.length === 0) await page.evaluate(() => new Promise(requestAnimationFrame));
    const before = asked;
    await page.evaluate(async () => {
      globalThis.end();
      dispatchEvent(new Event('online'));
      await new Promise(requestAnimationFrame);
    });
    assert.equal(asked, before);
    await page.close();
  });

  describe('brings what a visitor sees first', () => {
    /** A card in sight, whose question waits for `answer()`, and a bar far below it. Nothing comes because time has passed. */
    async function openLong(options) {
      const opened = await open({
        path: '/without-script.html',
        start: () => {
          const { setTimeout } = globalThis;
          globalThis.setTimeout = (act, time, ...rest) => (time === 2000 ? 0 : setTimeout(act, time, ...rest));
        },
        ...options,
      });
      await opened.page.evaluate(async (address) => {
        const answered = new Promise((resolve) => (globalThis.answer = resolve));
        const hub = document.querySelector('partner-hub');
        hub.removeAttribute('source');
        hub.source = { ask: () => answered.then(() => ({})) };
        const space = document.createElement('div');
        space.style.height = '5000px';
        hub.append(space, document.createElement('license-bar'));
        await import(address);
      }, loader);
      return opened;
    }

    const defined = (page) => page.waitForFunction(() => customElements.get('license-bar'), { timeout: 10_000 });
    const isAskedFor = (files) => files().includes('partner-hub-license-bar');

    /** Until the card waits for its answer, and what orders the others is here. */
    async function waiting({ page, files }) {
      await page.waitForFunction(() => document.querySelector('kpi-card').state === 'loading', { timeout: 10_000 });
      while (!files().includes('partner-hub-others-later'))
        await page.evaluate(() => new Promise(requestAnimationFrame));
      for (let frame = 0; frame < 20; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
    }

    for (const [what, act, state] of [
      ['the rest when that has its answer, whatever it is', () => globalThis.answer(), 'error'],
      ['what comes into sight at once', () => document.querySelector('license-bar').scrollIntoView(), 'loading'],
    ]) {
      it(`and ${what}`, async () => {
        const opened = await openLong();
        await waiting(opened);
        assert.ok(!isAskedFor(opened.files));
        await opened.page.evaluate(act);
        await defined(opened.page);
        assert.equal(await opened.page.$eval('kpi-card', (card) => card.state), state);
        await opened.page.close();
      });
    }

    it('and the rest in any case after a while', async () => {
      const opened = await openLong({ start: () => {} });
      await defined(opened.page);
      assert.equal(await opened.page.$eval('kpi-card', ({ state }) => state), 'loading');
      await opened.page.close();
    });

    it('and the rest at once when nothing is in sight', async () => {
      const opened = await openLong();
      await waiting(opened);
      await opened.page.evaluate(() =>
        document.querySelector('partner-hub').append(document.createElement('product-switch')),
      );
      await opened.page.waitForFunction(() => customElements.get('product-switch'), { timeout: 10_000 });
      assert.ok(!isAskedFor(opened.files));
      await opened.page.close();
    });

    it('and nothing that is gone when its turn comes', async () => {
      const opened = await openLong();
      await waiting(opened);
      await opened.page.evaluate(() => {
        const hub = document.querySelector('partner-hub');
        // Found together: one of them in sight, so that the other one waits.
        hub.prepend(document.createElement('product-switch'));
        hub.append(document.createElement('calling-quality-table'));
        document.querySelector('license-bar').remove();
        globalThis.answer();
      });
      await opened.page.waitForFunction(() => customElements.get('calling-quality-table'), { timeout: 10_000 });
      assert.ok(!isAskedFor(opened.files));
      await opened.page.close();
    });

    it('and all of it where the code that orders it cannot be had', async () => {
      const opened = await openLong({ refuse: (url) => /others-later/.test(url) });
      await defined(opened.page);
      assert.equal(await opened.page.$eval('kpi-card', ({ state }) => state), 'loading');
      assert.deepEqual(opened.complaints, []);
      await opened.page.close();
    });
  });

  it('leaves a shadow root alone that nobody told it of', async () => {
    const { page, files } = await open();
    await page.evaluate(() => {
      const root = document.body.appendChild(document.createElement('my-portal')).attachShadow({ mode: 'open' });
      root.append(document.createElement('product-switch'));
    });
    await ready(page);
    assert.ok(!files().includes('partner-hub-product-switch'));
    await page.close();
  });

  it('loads by hand and answers with the classes, in order', async () => {
    const { page } = await open({ path: '/without-script.html' });
    const names = await page.evaluate(async (address) => {
      const { load } = await import(address);
      const classes = await load('product-switch', 'partner-hub', 'license-bar');
      return classes.map((element) => [element.name !== '', customElements.get(element.tag) === element, element.tag]);
    }, loader);
    assert.deepEqual(names, [
      [true, true, 'product-switch'],
      [true, true, 'partner-hub'],
      [true, true, 'license-bar'],
    ]);
    await page.close();
  });

  for (const address of [loader, all]) {
    it(`says which elements there are when ${address} is asked for another`, async () => {
      const { page } = await open({ path: '/without-script.html' });
      const said = await page.evaluate(async (module) => {
        const { load } = await import(module);
        return load('kpi-card', 'kpi-crad', 'x-y').catch((error) => `${error.name}: ${error.message}`);
      }, address);
      assert.match(said, /^TypeError: load\("kpi-crad", "x-y"\)/);
      assert.match(said, /partner-hub, kpi-card, .*customer-list/);
      await page.close();
    });
  }

  it('brings elements under a prefix when they stand in the page', async () => {
    const { page, files, complaints } = await open();
    await ready(page);
    await page.evaluate(async (address) => {
      const { define } = await import(address);
      const hub = document.createElement('acme-partner-hub');
      hub.setAttribute('source', 'demo');
      hub.append(document.createElement('acme-kpi-card'));
      hub.firstChild.setAttribute('metric', 'total-customers');
      document.body.append(hub);
      await new Promise(requestAnimationFrame);
      define({ prefix: 'acme' });
      await customElements.whenDefined('acme-kpi-card');
      hub.append(document.createElement('acme-license-bar'));
      await customElements.whenDefined('acme-license-bar');
    }, loader);
    await ready(page, 'acme-kpi-card');
    assert.ok(!files().includes('partner-hub-customer-list'));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('does nothing when it is told of a prefix again', async () => {
    const { page } = await open();
    const [before, after] = await page.evaluate(async (address) => {
      const { define } = await import(address);
      const rules = () => document.adoptedStyleSheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);
      define({ prefix: 'acme' });
      const once = rules();
      define({ prefix: 'acme' });
      define();
      return [once, rules()];
    }, loader);
    assert.equal(after, before);
    await page.close();
  });

  it('refuses a prefix that is none, in words', async () => {
    const { page } = await open();
    const said = await page.evaluate(async (address) => {
      const { define } = await import(address);
      try {
        return define({ prefix: 'Acme' });
      } catch (error) {
        return error.message;
      }
    }, loader);
    assert.match(said, /define\(\{ prefix: "Acme" \}\)/);
    await page.close();
  });

  it('asks again for each file that fails to come once', async () => {
    const refused = new Set();
    const { page, complaints } = await open({
      refuse: (url) => isLate(url) && !url.includes('again=') && !refused.has(url) && Boolean(refused.add(url)),
    });
    await ready(page);
    await page.evaluate(() => document.querySelector('partner-hub').append(document.createElement('customer-list')));
    await ready(page, 'customer-list');
    await page.evaluate(() => document.querySelector('partner-hub').setAttribute('locale', 'nl'));
    await page.waitForFunction(() => /klanten/i.test(document.querySelector('customer-list').shadowRoot.textContent));
    const names = [...refused].map(nameOf).join();
    for (const name of ['kpi-card', 'demo-source', 'customer-list', '-nl']) assert.ok(names.includes(name), names);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const [when, act] of Object.entries({
    'the browser is online again': () => dispatchEvent(new Event('online')),
    'the visitor comes back to the page': () => document.dispatchEvent(new Event('visibilitychange')),
    'such a tag is added': () => document.querySelector('partner-hub').append(document.createElement('kpi-card')),
    'it is loaded by hand': async () => void (await (await import('/dist/cdn/partner-hub.js')).load('kpi-card')),
  })) {
    it(`asks for a file that was missing again when ${when}`, async () => {
      let isMissing = true;
      const { page, complaints } = await open({ refuse: (url) => isMissing && /partner-hub-hub-element/.test(url) });
      while (complaints.length === 0) await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.match(complaints[0], /The code of <kpi-card> did not come/);
      isMissing = false;
      await page.evaluate(act);
      await ready(page);
      assert.equal(complaints.length, 1);
      await page.close();
    });
  }

  it('rejects a load by hand whose file is missing, as a network error', async () => {
    const { page } = await open({ path: '/without-script.html', refuse: (url) => /license-bar/.test(url) });
    const said = await page.evaluate(async (address) => {
      const { load, HubError } = await import(address);
      const error = await load('license-bar').catch((thrown) => thrown);
      return [error instanceof HubError, error.code, error.message];
    }, loader);
    assert.deepEqual(said.slice(0, 2), [true, 'network']);
    assert.match(said[2], /<license-bar>/);
    await page.close();
  });

  it('gives an element its height while its code is on its way', async () => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    const { page } = await open({ refuse: (url) => isLate(url) && held.then(() => false) });
    const heightOf = () => page.$eval('kpi-card', (card) => card.offsetHeight);
    const [before, top] = [await heightOf(), await page.$eval('#below', (text) => text.offsetTop)];
    assert.equal(await page.$('kpi-card:defined'), null);
    release();
    await ready(page);
    assert.equal(before, await heightOf());
    assert.equal(top, await page.$eval('#below', (text) => text.offsetTop));
    await page.close();
  });

  it('gives each element the same height by the style sheet alone, and the page may give it another', async () => {
    const heightsOf = (page) =>
      page.evaluate(
        (tags) => {
          const heightOf = (tag) => document.body.appendChild(document.createElement(tag)).offsetHeight;
          return Object.fromEntries(tags.map((tag) => [tag, heightOf(tag)]));
        },
        elementNames().filter((name) => name !== 'partner-hub'),
      );
    const linked = await open({ path: '/without-script.html' });
    await linked.page.evaluate(async () => {
      const link = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: '/dist/cdn/partner-hub.css',
      });
      document.head.append(link);
      await new Promise((done) => (link.onload = done));
    });
    const heights = await heightsOf(linked.page);
    for (const [tag, height] of Object.entries(heights)) assert.ok(height >= 24, `${tag}: ${height}`);
    const scripted = await open({ refuse: isLate });
    assert.deepEqual(await heightsOf(scripted.page), heights);
    const own = await linked.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('kpi-card { min-block-size: 300px }');
      document.adoptedStyleSheets.push(sheet);
      return document.querySelector('kpi-card').offsetHeight;
    });
    assert.equal(own, 300);
    await Promise.all([linked.page.close(), scripted.page.close()]);
  });

  describe('more than once on a page', () => {
    const pairs = [
      ['the same file twice', [loader, `${loader}?v=2`]],
      ['both files', [loader, all]],
      ['both files, the other way round', [all, loader]],
      ['the file with all elements twice', [all, `${all}?v=2`]],
    ];
    for (const [what, addresses] of pairs) {
      it(`works without a word: ${what}`, async () => {
        const { page, complaints } = await open({ path: '/without-script.html', isStrict: false });
        await page.evaluate((modules) => Promise.all(modules.map((module) => import(module))), addresses);
        await ready(page);
        await page.evaluate(() => document.querySelector('partner-hub').append(document.createElement('license-bar')));
        await page.waitForFunction(() => document.querySelector('license-bar:defined'));
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }

    it('leaves a tag to whoever took it while its code was on its way, without a word', async () => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      const { page, complaints } = await open({ refuse: (url) => isLate(url) && held.then(() => false) });
      await page.evaluate(() => customElements.define('kpi-card', class extends HTMLElement {}));
      release();
      await page.evaluate(async (address) => (await import(address)).load('kpi-card'), loader);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('warns once when another version looks after the page, leaves the tags to it, and runs beside it under a prefix', async () => {
      const { page, complaints } = await open({
        path: '/without-script.html',
        start: () => {
          document[Symbol.for('partner-hub@loaders')] = new Map([['', '0.0.1']]);
        },
      });
      await page.evaluate(async (address) => {
        const { define } = await import(address);
        define();
        define({ prefix: 'acme' });
        document.body.append(document.createElement('acme-license-bar'));
        await customElements.whenDefined('acme-license-bar');
      }, loader);
      assert.equal(complaints.length, 1);
      assert.match(complaints[0], /version 0\.0\.1 of this library/);
      assert.equal(await page.$('kpi-card:defined'), null);
      await page.close();
    });
  });
});
