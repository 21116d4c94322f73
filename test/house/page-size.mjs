/** How many bytes of code a page fetches through the script tag's loader, counted in a browser against the mock API over HTTP. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { root } from '../../scripts/entries.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { startBrowser } from '../support/browser.mjs';
import { gzipped } from './size.mjs';

/** What an element needs to be told so that it asks for something. */
const attributes = {
  'kpi-card': { metric: 'nearing-expiration' },
  'kpi-group': { section: 'overview' },
  'license-bar': { 'customer-id': 'customer-1' },
  'customer-detail': { 'customer-id': 'customer-1' },
  'customer-subscriptions': { 'customer-id': 'customer-1' },
  'customer-trials': { 'customer-id': 'customer-1' },
};

/** Bytes (gzip -9) of these files of dist. */
export const bytesOf = (files) => [...files].reduce((sum, path) => sum + gzipped(readFileSync(join(root, path))), 0);

/** Files of the first set that are not in the second. */
export const beyond = (files, others) => new Set([...files].filter((file) => !others.has(file)));

/** Names of files, without folder and hash, for a message. */
export const namesOf = (files) =>
  [...files].map((path) => path.replace(/^.*\/(partner-hub-)?/, '').replace(/-[\w-]{8}\.js$/, ''));

/** Whether an element shows what it asked for: a figure, rows. Runs in the page. */
function isShown(tag) {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const element = document.querySelector(tag);
  const has = (selector) => inside(element.shadowRoot).some((one) => one.matches(selector) && one.textContent !== '');
  if (tag === 'product-switch') return has('button');
  if (element.state !== 'ready') return false;
  if (tag === 'kpi-card') return has('[part~="value"]');
  return !/-(list|table)$/.test(tag) || has('[role="gridcell"]');
}

/** How long nothing is asked for when everything has been, in ms: also on a machine that is busy. */
const quiet = 400;

/** A page with nothing but a provider, and the files that it fetched so far. */
class CountedPage {
  files = new Set();
  /** Questions to the API that get no answer yet; undefined: all do. */
  #held;
  /** Whether no further file comes. */
  #isCut = false;

  constructor(page, apiBase) {
    this.page = page;
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      const isFile = pathname.startsWith('/dist/');
      if (isFile && this.#isCut) return void request.abort();
      if (isFile) this.files.add(pathname.slice(1));
      if (origin === apiBase && this.#held) this.#held.push(request);
      else void request.continue();
    });
  }

  /** Adds an element, `below` so many pixels of nothing. */
  async add(tag, { below = 0 } = {}) {
    const add = (name, settings, height) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(settings)) element.setAttribute(key, value);
      const space = document.createElement('div');
      // The page's policy forbids a style attribute, not this.
      space.style.height = `${height}px`;
      document.querySelector('partner-hub').append(space, element);
    };
    await this.page.evaluate(add, tag, attributes[tag] ?? {}, below);
    await this.page.waitForFunction((name) => customElements.get(name), {}, tag);
  }

  /** Waits until an element shows what it asked for. */
  async shows(tag) {
    await this.page.waitForFunction(isShown, { timeout: 60_000 }, tag);
  }

  /** Scrolls to an element. */
  async near(tag) {
    await this.page.$eval(tag, (element) => element.scrollIntoView());
  }

  /** Sets another language and waits until an element speaks it. */
  async speak(locale, tag) {
    const textOf = (element) => element.shadowRoot.textContent;
    const before = await this.page.$eval(tag, textOf);
    await this.page.$eval('partner-hub', (hub, value) => hub.setAttribute('locale', value), locale);
    const isOther = (name, text) => document.querySelector(name).shadowRoot.textContent !== text;
    await this.page.waitForFunction(isOther, {}, tag, before);
  }

  /** Adds an element, and shows it without a file that it asks for later than its question: the files that it needed. */
  async addAlone(tag) {
    this.#held = [];
    await this.add(tag);
    for (let files = -1; this.#held.length === 0 || files < this.files.size; await setTimeout(quiet)) {
      files = this.files.size;
    }
    this.#isCut = true;
    const held = this.#held;
    this.#held = undefined;
    for (const request of held) void request.continue();
    await this.shows(tag);
    return new Set(this.files);
  }

  /** The files so far, once nothing is asked for any more. */
  async idle() {
    await this.page.waitForNetworkIdle({ idleTime: quiet });
    return new Set(this.files);
  }
}

/**
 * Starts what is needed to count.
 * @returns {Promise<{ open(): Promise<CountedPage>, close(): Promise<void> }>}
 */
export async function startCounting() {
  const { startMockApi } = await buildMockApi();
  const mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
  const getToken = async () => (await fetch(`${mockApi.origin}/partner-token`)).json();
  const portal = await startPortal({ apiBase: mockApi.origin, getToken, folder: join(import.meta.dirname, 'size') });
  const browser = await startBrowser();
  return {
    async open() {
      const page = await browser.newPage();
      await page.setCacheEnabled(false);
      await page.setRequestInterception(true);
      const counted = new CountedPage(page, mockApi.origin);
      await page.goto(portal.origin);
      await page.waitForFunction(() => customElements.get('partner-hub'));
      return counted;
    },
    async close() {
      await browser.close();
      await portal.close();
      await mockApi.close();
    },
  };
}
