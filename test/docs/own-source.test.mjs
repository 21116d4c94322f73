import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { root } from '../../scripts/entries.mjs';
import { startBrowser } from '../support/browser.mjs';
import { CrmServer } from './crm-server.mjs';
import { openPage } from './watched-page.mjs';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };
const patience = { timeout: 30_000 };
let crm, server, browser, opened, page;

async function jsonOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return pieces.length ? JSON.parse(Buffer.concat(pieces).toString()) : undefined;
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://portal');
  const send = ({ status = 200, body }) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (pathname === '/partner-token') return send({ body: { token: 'crm-token' } });
  if (pathname.startsWith('/crm/v2/')) {
    const { method, headers } = request;
    const path = request.url.slice('/crm/v2'.length);
    return send(crm.answer({ method, path, body: await jsonOf(request), token: headers.authorization }));
  }
  const file = pathname.startsWith('/partner-hub/')
    ? join(root, 'dist/cdn', pathname.slice('/partner-hub/'.length))
    : join(root, 'examples/own-source', pathname === '/' ? 'index.html' : pathname);
  return response.writeHead(200, { 'Content-Type': types[extname(file)] }).end(readFileSync(file));
}

before(async () => {
  server = createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  await opened?.close();
  crm = new CrmServer();
  opened = await openPage(browser, `http://127.0.0.1:${server.address().port}/`);
  page = opened.page;
  await page.waitForFunction(() => document.querySelector('customer-list').state === 'ready', patience);
});

const stateOf = (tag) => page.$eval(tag, ({ state }) => state);

describe('a source over another API', () => {
  it('fills the list, whose rows come from pages by number', async () => {
    const first = await page.waitForSelector('customer-list >>> [role=rowheader]', patience);
    assert.match(await first.evaluate(({ textContent }) => textContent), /Amber 000/);
    assert.equal(
      await page.$eval(
        'customer-list >>> [role=grid]',
        (grid) => grid.ariaRowCount ?? grid.getAttribute('aria-rowcount'),
      ),
      '121',
    );
  });

  it('reads all rows, none of them twice, where the pages are shorter than what is wished for', async () => {
    const csv = await page.$eval('customer-list', (list) => list.toCSV());
    const names = csv.match(/[A-Z][a-z]+ \d{3}/g);
    assert.equal(new Set(names).size, 120);
    assert.equal(names.length, 120);
    const pages = crm.asked.filter((path) => path.includes('page=')).map((path) => /\bpage=(\d+)/.exec(path)[1]);
    assert.deepEqual([...new Set(pages)].sort(), ['1', '2', '3']);
  });

  it('shows figures, and says of those that the other API has not that they are not available', async () => {
    await page.waitForFunction(() => document.querySelector('kpi-group').state === 'ready', patience);
    const values = await page.$$eval('kpi-group >>> [part=value]', (cells) =>
      cells.map(({ textContent }) => textContent.trim()),
    );
    assert.deepEqual(values, ['120', '60', '60', '–', '–']);
  });

  it('translates a filter into the other API’s words', async () => {
    const asked = page.waitForRequest((request) => request.url().includes('state='), patience);
    await page.$eval('customer-list', (list) => (list.status = ['trial', 'suspended']));
    assert.equal(new URL((await asked).url()).searchParams.get('state'), 'trialing|past_due');
    await page.waitForFunction(() => document.querySelector('customer-list').state === 'ready', patience);
    const rows = await page.$eval('customer-list >>> [role=grid]', (grid) => grid.getAttribute('aria-rowcount'));
    assert.equal(rows, '61');
  });

  it('carries a change out, and shows it', async () => {
    const result = await page.evaluate(async () => {
      const endpoint = {
        kind: 'mutation',
        name: 'changeCustomerTags',
        outdates: ['listCustomers'],
        check: (body) => body,
      };
      return document.querySelector('partner-hub').hub.change(endpoint, { id: 'A-1001', add: ['Call back'] });
    });
    assert.deepEqual(result.tags, ['Call back']);
    assert.deepEqual(crm.accounts[1].labels, ['Call back']);
  });

  it('leaves elements empty, and without a retry, for what the other API does not offer', async () => {
    await page.waitForFunction(() => document.querySelector('expiring-table').state !== 'loading', patience);
    assert.equal(await stateOf('expiring-table'), 'empty');
    assert.deepEqual(opened.complaints, []);
  });
});
