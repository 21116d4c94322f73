/** Two versions of the library on one page, in every form that it has and in every order. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/entries.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { isAboutIcon, startBrowser } from '../support/browser.mjs';
import { bundled } from '../support/bundle.mjs';

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const otherVersion = '0.0.1';

/** What a page imports, by the form of the library; under `/other/` is another version of it. */
const forms = {
  'the loader': 'partner-hub.js',
  'all elements': 'partner-hub.all.js',
  'a bundle of its own': 'bundle.js',
};

const asOther = (code) =>
  code.replaceAll(new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'), `"${otherVersion}"`);

describe('two versions of the library on one page', () => {
  let browser, portal, bundle;

  before(async () => {
    const [application] = await bundled("export { define } from './dist/index.js';", { codeSplitting: false });
    bundle = application.code;
    portal = await startPortal({ apiBase: 'https://portal.example/api', folder: join(import.meta.dirname, 'loader') });
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
  });

  async function codeOf(url) {
    const name = basename(new URL(url).pathname);
    const code = name === forms['a bundle of its own'] ? bundle : await readFile(join(root, 'dist/cdn', name), 'utf8');
    return url.includes('/other/') ? asOther(code) : code;
  }

  /** Opens a page without the library; `said` is what it complains of. A second copy of Lit has to make its policy for Trusted Types. */
  async function open() {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    const said = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !isAboutIcon(message)) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (!/\/(other|bundle)\//.test(request.url())) await request.continue();
      else await request.respond({ contentType: 'text/javascript', body: await codeOf(request.url()) });
    });
    await page.goto(`${portal.origin}/without-script.html`);
    return { page, said };
  }

  const addressOf = (form, isOther) =>
    `/${isOther ? 'other' : forms[form] === forms['a bundle of its own'] ? 'bundle' : 'dist/cdn'}/${forms[form]}`;

  /** Brings a form; a bundle is told to define its elements, the others do so for plain tags when they come. */
  const bring = (page, address, prefix) =>
    page.evaluate(
      async (module, options) => {
        const { define } = await import(module);
        if (options.prefix || module.endsWith('bundle.js')) define(options);
      },
      address,
      { prefix },
    );

  const ready = (page, tag) =>
    page.waitForFunction((name) => document.querySelector(name)?.state === 'ready', { timeout: 20_000 }, tag);

  /** An element that nobody has brought yet, and its neighbours, live on. */
  async function add(page, tag) {
    await page.evaluate((name) => {
      const provider = name.replace('customer-detail', 'partner-hub');
      const hub = document.createElement(provider);
      hub.setAttribute('source', 'demo');
      hub.innerHTML = `<${name} customer-id="customer-1"></${name}>`;
      document.body.append(hub);
    }, tag);
    await ready(page, tag);
  }

  const saysBoth = new RegExp(`version ${otherVersion} of this library\\. .*, or ${version} by define\\(\\{ prefix`);

  for (const first of Object.keys(forms)) {
    for (const second of Object.keys(forms)) {
      it(`work, and one warning says which and what to do: first ${first}, then ${second}`, async () => {
        const { page, said } = await open();
        await bring(page, addressOf(first, true));
        await bring(page, addressOf(second, false));
        assert.equal(said.length, 1, `at once: ${said.join('\n')}`);
        await ready(page, 'kpi-card');
        await add(page, 'customer-detail');
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(said[0], saysBoth);
        await page.close();
      });

      it(`work under the same prefix, and one warning says so: first ${first}, then ${second}`, async () => {
        const { page, said } = await open();
        await bring(page, addressOf(first, true), 'acme');
        await bring(page, addressOf(second, false), 'acme');
        await add(page, 'acme-customer-detail');
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(said[0], saysBoth);
        await page.close();
      });
    }

    it(`work without a word where the second has a prefix of its own: first ${first}, then a bundle of its own`, async () => {
      const { page, said } = await open();
      await bring(page, addressOf(first, true));
      await bring(page, addressOf('a bundle of its own', false), 'acme');
      await ready(page, 'kpi-card');
      await add(page, 'acme-customer-detail');
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('say one word when the second comes while the code of the first is on its way', async () => {
    const { page, said } = await open();
    await Promise.all([bring(page, addressOf('the loader', true)), bring(page, addressOf('all elements', false))]);
    await ready(page, 'kpi-card');
    await add(page, 'customer-detail');
    assert.equal(said.length, 1, said.join('\n'));
    await page.close();
  });
});
