/** A page whose import map says what each file of the library must be. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/entries.mjs';
import { allShow, startBrowser } from '../support/browser.mjs';

const cdn = join(root, 'dist/cdn');
const hashes = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/dist/cdn/${file}`, hash]));

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ integrity })}</script>
<script type="module" src="/dist/cdn/partner-hub.js" integrity="${hashes['partner-hub.js']}"></script>
<kpi-card source="demo" metric="total-customers"></kpi-card><license-bar used="1" assigned="2" total="3"></license-bar>`;

/** Serves the page, and files that begin so with a line more than they had. */
async function serve(tampered) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname === '/') return void response.setHeader('Content-Type', 'text/html').end(page);
    const name = pathname.replace('/dist/cdn/', '');
    asked.push(name + search);
    if (!existsSync(join(cdn, name))) return void response.writeHead(404).end();
    const more = tampered && name.startsWith(tampered) ? '\nglobalThis.wasTampered = true;' : '';
    response.setHeader('Content-Type', 'text/javascript').end(readFileSync(join(cdn, name), 'utf8') + more);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, asked, close: () => server.close() };
}

describe('an import map with the hashes of dist/cdn/integrity.json', () => {
  let browser;
  before(async () => (browser = await startBrowser()));
  after(() => browser.close());

  async function open(tampered, act) {
    const server = await serve(tampered);
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    try {
      await tab.goto(server.origin);
      await act({ tab, said, asked: server.asked });
    } finally {
      await tab.close();
      server.close();
    }
  }

  it('lets everything through that is as it was built', () =>
    open(undefined, async ({ tab, said }) => {
      await allShow(tab, ['kpi-card', 'license-bar']);
      assert.deepEqual(said, []);
    }));

  it('keeps out a file that comes late and was changed, and no second attempt gets around it', () =>
    open('partner-hub-license-bar-', async ({ tab, said, asked }) => {
      await allShow(tab, ['kpi-card']);
      await tab.waitForFunction(() => true, { polling: 500 });
      assert.equal(await tab.evaluate(() => globalThis.wasTampered), undefined);
      assert.ok(
        said.some((text) => text.includes('integrity') && text.includes('partner-hub-license-bar-')),
        said.join('\n'),
      );
      assert.deepEqual(
        asked.filter((name) => name.includes('?')),
        [],
      );
    }));
});
