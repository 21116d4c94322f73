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
const page = `<!doctype html><meta charset="utf-8"><script type="module" src="/partner-hub.js"></script>${chart}`;

/** @returns A server without the files named so for the first `misses` requests. */
async function serverWithout(name, misses) {
  let missed = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(cdn, pathname);
    if (pathname === '/') return void response.setHeader('Content-Type', 'text/html').end(page);
    const isMissing = !existsSync(file) || (pathname.includes(name) && (missed += 1) <= misses);
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

describe('a part of the library that is missing', () => {
  let browser;
  before(async () => (browser = await startBrowser()));
  after(() => browser.close());

  /** Opens the page and gives what the chart says once it says `expected`. */
  async function withPage(name, misses, act) {
    const server = await serverWithout(name, misses);
    const tab = await browser.newPage();
    const says = (expected) =>
      tab.waitForFunction(`(${said})().includes(${JSON.stringify(expected)})`, { timeout: 20_000 });
    try {
      await tab.goto(`http://127.0.0.1:${server.address().port}/`);
      await act({ says, retry: () => tab.evaluate(pressRetry) });
    } finally {
      await tab.close();
      server.close();
    }
  }

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

  it('does not keep the code that draws away, which stands on no other part', () => {
    const [file] = readdirSync(cdn).filter((name) => name.startsWith('partner-hub-echarts'));
    assert.doesNotMatch(readFileSync(join(cdn, file), 'utf8'), /\bfrom\s*["'`]\.\//);
  });
});
