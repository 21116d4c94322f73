/** A page with AMD's `define`: code of others inside the library, written for all kinds of modules, would register itself there without a name. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startBrowser } from '../support/browser.mjs';

const cdn = resolve(import.meta.dirname, '../../dist/cdn');
const files = readdirSync(cdn).filter((name) => name.endsWith('.js'));

/** What AMD, CommonJS and Node offer to a module, and what is done with it. */
const offers = `
  window.taken = [];
  window.define = Object.assign((...parameters) => taken.push(['define', parameters.length]), { amd: {} });
  window.module = { exports: new Proxy({}, { set: (_, name) => taken.push(['exports', name]) }) };
  window.exports = module.exports;
  window.require = (name) => taken.push(['require', name]);`;
const universal = `(function (root, factory) {
  if (typeof define === 'function' && define.amd) define(factory);
  else root.universal = factory();
})(window, () => 1);`;

const served = {
  '/': ['text/html', '<!doctype html><meta charset="utf-8"><script src="/offers.js"></script>'],
  '/offers.js': ['text/javascript', offers],
  '/universal.js': ['text/javascript', universal],
};

async function startServer() {
  const server = createServer(({ url }, response) => {
    const file = join(cdn, url);
    if (!served[url] && !existsSync(file)) return void response.writeHead(404).end();
    const [type, text] = served[url] ?? ['text/javascript', readFileSync(file)];
    response.setHeader('Content-Type', type).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('on a page with AMD', () => {
  let browser;
  let server;
  before(async () => ([browser, server] = await Promise.all([startBrowser(), startServer()])));
  after(() => Promise.all([browser.close(), server.close()]));

  /** What modules took of the page's own module system. */
  async function takenBy(names) {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.evaluate(async (all) => {
      for (const name of all) await import(`/${name}`);
    }, names);
    const taken = await tab.evaluate(() => window.taken);
    await tab.close();
    return taken;
  }

  it('a module that registers itself there is noticed', async () =>
    assert.deepEqual(await takenBy(['universal.js']), [['define', 1]]));

  it('no file for a script tag does', async () => {
    assert.ok(files.length > 100, 'they are found');
    assert.deepEqual(await takenBy(files), []);
  });
});
