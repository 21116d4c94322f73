import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startBrowser } from '../support/browser.mjs';
import { GuidePortal } from './portal.mjs';
import { isFile, snippets, valueOf } from './snippets.mjs';
import { allReach, openPage } from './watched-page.mjs';

const portal = new GuidePortal();
let browser;

before(async () => {
  await portal.start();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await portal.close();
});

const script = '<script type="module" src="/dist/cdn/partner-hub.js"></script>';

/** What the package's names lead to in a page that has no bundler. */
const imports = {
  'partner-hub-elements': '/dist/cdn/partner-hub.all.js',
  'partner-hub-elements/define': '/dist/cdn/partner-hub.all.js',
  'partner-hub-elements/api': '/dist/api.js',
  'partner-hub-elements/demo': '/dist/demo.js',
};

const sourceOf = /<partner-hub|data-hub="partner-hub"|\ssource=|configure\(/;

/** A whole page around a piece of one: with the script tag and a provider, where it has none of its own. */
function pageOf(text) {
  if (/^\s*<!doctype/i.test(text)) return text;
  const loads = /partner-hub(\.all)?\.js/.test(text) ? text : `${script}\n${text}`;
  const inHub = sourceOf.test(text)
    ? loads
    : `<partner-hub api-base="/api" token-url="/partner-token">${loads}</partner-hub>`;
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Guide</title></head>\n<body>\n${inHub}\n</body>\n</html>`;
}

/** A page for a piece of code: with elements that it can find. */
function pageWith(code, isScriptTag) {
  const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  const elements =
    '<kpi-group section="overview"></kpi-group><kpi-card metric="total-customers"></kpi-card><customer-list></customer-list>';
  const hub = `<partner-hub api-base="/api" token-url="/partner-token" locale="en">${elements}</partner-hub>`;
  const loader = isScriptTag ? script : '<script type="module">import "partner-hub-elements/define";</script>';
  return pageOf(
    `${map}${hub}\n${loader.replace('src=', 'data-of="partner-hub.js" src=')}\n<script type="module" data-is="partner-hub.js">\n${code}\n</script>`,
  );
}

/** Opens a page of the portal, waits until its elements show what they should, and wants silence. */
async function shown(snippet, text, path) {
  portal.pages.set(path, portal.at(text));
  const { page, complaints, close } = await openPage(browser, portal.portal.origin + path);
  try {
    await allReach(page, valueOf(snippet, 'state'));
    assert.deepEqual(complaints, []);
  } catch (error) {
    throw new Error([error.message, ...complaints].join('\n'), { cause: error });
  } finally {
    await close();
  }
}

const own = snippets.filter((snippet) => !isFile(snippet));

describe('HTML in the guide', () => {
  const pages = own.filter(({ language }) => language === 'html');

  it('is all run', () => {
    assert.ok(pages.length > 10, `${pages.length} blocks`);
    assert.deepEqual(
      pages.filter(({ words }) => !words.includes('run')).map(({ place }) => place),
      [],
    );
  });

  for (const [index, snippet] of pages.entries())
    it(`shows its elements, without a word in the console: ${snippet.place}`, () =>
      shown(snippet, pageOf(snippet.text), valueOf(snippet, 'at') ?? `/page-${index}.html`));
});

describe('code for pages in the guide', () => {
  const codes = own.filter(({ language, words }) => language === 'js' && words.includes('run'));

  for (const [index, snippet] of codes.entries())
    it(`runs, without a word in the console: ${snippet.place}`, () =>
      shown(snippet, pageWith(snippet.text, snippet.text.includes('/cdn/')), `/code-${index}.html`));
});
