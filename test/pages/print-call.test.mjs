/** A page that prints itself: what is drawn for paper is drawn while the browser holds the page still. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPortal } from '../../scripts/portal-server.mjs';
import { allShow, isAboutIcon, startBrowser } from '../support/browser.mjs';
import { pageOf } from '../support/element-page.mjs';

const tables = ['customer-list', 'expiring-table', 'calling-quality-table'];

describe('a page that calls print()', () => {
  let browser, portal, files;

  before(async () => {
    files = await pageOf(tables.map((tag) => `<${tag}></${tag}>`).join(''), 'source="demo" locale="en"');
    portal = await startPortal({ apiBase: 'https://portal.example/api', folder: files.folder });
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
    await files?.remove();
  });

  it('says below each table how many rows are not on paper, and complains of nothing', async () => {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !isAboutIcon(message)) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(portal.origin);
    await allShow(page, tables);
    const onPaper = await page.evaluate((names) => {
      const lines = () =>
        names.map((name) => {
          const table = document.querySelector(name).shadowRoot.querySelector('[data-rows]').shadowRoot;
          return table.querySelector('.printed-rest')?.innerText ?? '';
        });
      let onPaper = [];
      addEventListener('beforeprint', () => (onPaper = lines()));
      print();
      return onPaper;
    }, tables);
    assert.deepEqual(said, []);
    assert.equal(onPaper.length, tables.length);
    for (const line of onPaper) assert.match(line, /^… and [\d,]+ more rows?\./);
  });
});
