import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { GuidePortal } from './portal.mjs';
import { snippets, valueOf } from './snippets.mjs';

const portal = new GuidePortal();
let token, browser, page;

before(async () => {
  await portal.start();
  ({ token } = await (await fetch(`${portal.api.origin}/partner-token`)).json());
  browser = await startBrowser();
  page = await browser.newPage();
});

after(async () => {
  await browser?.close();
  await portal.close();
});

/** A request as it is written: a line, headers, an empty line, a body. */
function requestOf(text) {
  const [head, body] = text.trim().split(/\n\n/);
  const [line, ...headers] = head.split('\n');
  const [method, path] = line.split(' ');
  return { method, path, body, headers: Object.fromEntries(headers.map((header) => header.split(/:\s*/))) };
}

describe('requests in the guide', () => {
  const requests = snippets.filter(({ language }) => language === 'http');

  it('are there', () => assert.ok(requests.length > 5, `${requests.length} blocks`));

  for (const snippet of requests)
    it(`are answered as they say: ${snippet.place}`, async () => {
      const { method, path, headers, body } = requestOf(snippet.text);
      const answer = await fetch(portal.api.origin + path, {
        method,
        headers: { ...headers, Authorization: `Bearer ${token}` },
        body,
      });
      assert.equal(answer.status, Number(valueOf(snippet, 'status') ?? 200), await answer.text());
    });
});

/** Runs in the page: what of a style sheet is not understood. */
function misunderstood(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const count = (pattern, within) => (within.match(pattern) ?? []).length;
  const rules = [...sheet.cssRules];
  const kept = rules.reduce((sum, rule) => sum + (rule.style ? count(/;/g, rule.style.cssText) > 0 : 0), 0);
  const wanted = count(/\{/g, text);
  return kept === wanted ? [] : [`${kept} of ${wanted} rules`];
}

describe('style sheets in the guide', () => {
  const sheets = snippets.filter(({ language }) => language === 'css');

  it('are there', () => assert.ok(sheets.length > 3, `${sheets.length} blocks`));

  for (const { place, text } of sheets)
    it(`are understood, every rule: ${place}`, async () => {
      assert.deepEqual(await page.evaluate(misunderstood, text), []);
    });

  it('are not, with a misspelt property or an unknown selector', async () => {
    assert.deepEqual(await page.evaluate(misunderstood, 'a { colour: red; }\nb::parts(x) { color: red; }'), [
      '0 of 2 rules',
    ]);
  });
});
