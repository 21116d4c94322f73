/** The pages of documentation in dist: what somebody copies from them works. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { elementNames, root } from '../../scripts/entries.mjs';
import { deadLinks } from '../../scripts/guide/links.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { none } from '../house/source.mjs';
import { startBrowser } from '../support/browser.mjs';

const folder = join(root, 'dist/docs/elements');
const read = (tag) => readFileSync(join(folder, `${tag}.md`), 'utf8');
const snippetsIn = (text, language) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code);

/** As a page has it; what is asked of a portal of one's own goes to the mock API. */
const pageOf = (snippet) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Snippet</title><link rel="icon" href="data:,"></head><body>${snippet
    .replaceAll('https://portal.example/api', '%API_BASE%')
    .replaceAll('/partner-token', '%TOKEN_URL%')}</body></html>`;

/** Every element of the library in the page, the provider aside, shows what it has. */
const areReady = (tags) => {
  const elements = [...document.querySelectorAll(tags.join(','))];
  return elements.length > 0 && elements.every(({ state }) => state === 'ready');
};

describe('the pages of documentation', () => {
  it('are one for each element, and nothing else', () =>
    assert.deepEqual(
      readdirSync(folder).sort(),
      elementNames().map((tag) => `${tag}.md`),
    ));

  it('lead to pages that are there', () =>
    none(
      elementNames().flatMap((tag) =>
        deadLinks(`${tag}.md`, {
          read: (path) => readFileSync(join(folder, path), 'utf8'),
          isThere: (path) => existsSync(join(folder, path)),
        }).map((path) => `${tag}: ${path}`),
      ),
    ));

  it('import what the package exports', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    none(
      elementNames().flatMap((tag) =>
        [...read(tag).matchAll(/'partner-hub-elements(\/[^']+)?'/g)]
          .filter(([, path = '']) => !(`.${path}` in exports))
          .map(([name]) => `${tag}: ${name}`),
      ),
    );
  });
});

describe('the snippets of the pages', () => {
  let browser;
  let mockApi;
  let portal;
  let pages;

  before(async () => {
    const { startMockApi } = await buildMockApi();
    mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
    const { origin: apiBase } = mockApi;
    pages = await mkdtemp(join(tmpdir(), 'partner-hub-snippets-'));
    const getToken = async () => (await fetch(`${apiBase}/partner-token`)).json();
    portal = await startPortal({ apiBase, getToken, folder: pages });
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    await portal?.close();
    await mockApi?.close();
    await rm(pages, { recursive: true });
  });

  /** Shows a snippet until all of it is ready. Answers with what the console said. */
  async function show(snippet, name) {
    await writeFile(join(pages, name), pageOf(snippet));
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(String(error)));
    await tab.goto(`${portal.origin}/${name}`);
    const tags = elementNames().filter((tag) => tag !== 'partner-hub');
    await tab.waitForFunction(areReady, { timeout: 60_000 }, tags).catch(async () => {
      const states = await tab.evaluate(
        (names) =>
          [...document.querySelectorAll(names.join(','))].map(({ localName, state }) => `${localName}: ${state}`),
        tags,
      );
      said.push(`not ready: ${states.join(', ')}`);
    });
    await tab.close();
    return said;
  }

  for (const tag of elementNames())
    it(`${tag}: all are ready, and the console is empty`, async () => {
      const snippets = snippetsIn(read(tag), 'html');
      assert.ok(snippets.length > 0, 'it has one');
      for (const [index, snippet] of snippets.entries())
        assert.deepEqual(await show(snippet, `${tag}-${index}.html`), [], snippet);
    });
});
