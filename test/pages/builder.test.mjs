import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { root } from '../../scripts/entries.mjs';
import { startPortal } from '../../scripts/portal-server.mjs';
import { allShow, isAboutIcon, startBrowser } from '../support/browser.mjs';
import { everything, filesOf } from '../support/builder.mjs';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let browser, mockApi, portal, folder;

before(async () => {
  const { startMockApi } = await buildMockApi();
  mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
  const getToken = async () => (await fetch(`${mockApi.origin}/partner-token`)).json();
  folder = mkdtempSync(join(tmpdir(), 'builder-'));
  portal = {
    builder: await startPortal({ apiBase: mockApi.origin, getToken }),
    pages: await startPortal({ apiBase: mockApi.origin, getToken, folder }),
  };
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await portal?.builder.close();
  await portal?.pages.close();
  await mockApi?.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page, and keeps what the console says and who is asked. */
async function open(address, { width = 1280, language = 'en', scheme = 'light' } = {}) {
  const page = await browser.newPage();
  const complaints = [];
  const origins = new Set();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !isAboutIcon(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluateOnNewDocument((tag) => {
    Object.defineProperty(navigator, 'languages', { get: () => [tag] });
  }, language);
  await page.goto(address);
  return { page, complaints, origins };
}

/** Opens the builder, until its preview shows data. */
async function openBuilder(hash = '', options = {}) {
  const opened = await open(`${portal.builder.origin}/builder.html${hash && `#${hash}`}`, options);
  await opened.page.waitForSelector('.file');
  return opened;
}

const titlesIn = (page) => page.$$eval('#chosen .name', (names) => names.map((name) => name.textContent));
const tagsIn = (page) => page.$eval('#preview', (hub) => [...hub.children].map(({ localName }) => localName));
const codeIn = (page, name) => page.$eval(`[data-file="${name}"] pre`, (text) => text.textContent);
const saidIn = (page) => page.$eval('#said', (line) => line.textContent);
const hashOf = (page) => page.evaluate(() => location.hash);

/** What the page's clipboard is given, or that it is refused. */
const setClipboard = (page, isAllowed) =>
  page.evaluate((allowed) => {
    globalThis.given = [];
    const writeText = (text) => (allowed ? globalThis.given.push(text) : Promise.reject(new Error('refused')));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  }, isAllowed);

describe('the builder’s page', () => {
  it('opens with a useful page, shown in the preview, on a strict page without a complaint', async () => {
    const { page, complaints, origins } = await openBuilder();
    await allShow(page, ['kpi-group', 'customer-list']);
    assert.deepEqual(await titlesIn(page), ['Key figures', 'Customer list']);
    assert.deepEqual(complaints, []);
    assert.deepEqual([...origins], [portal.builder.origin]);
    await page.close();
  });

  it('is reached from the demo portal', async () => {
    const { page } = await open(portal.builder.origin);
    await Promise.all([page.waitForNavigation(), page.click('a[href="builder.html"]')]);
    assert.equal(await page.$eval('h1', (title) => title.textContent), 'Build your page');
    await page.close();
  });

  it('follows the browser’s language, and the switch', async () => {
    const { page } = await openBuilder('', { language: 'nl-BE' });
    assert.equal(await page.$eval('h1', (title) => title.textContent), 'Stel uw pagina samen');
    await page.select('#language', 'en');
    assert.equal(await page.$eval('h1', (title) => title.textContent), 'Build your page');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.deepEqual(await titlesIn(page), ['Key figures', 'Customer list']);
    await page.close();
  });

  it('moves a part with its buttons, says so, and keeps the focus on the button', async () => {
    const { page } = await openBuilder();
    await page.focus('[aria-label="Move Customer list up"]');
    await page.keyboard.press('Enter');
    assert.deepEqual(await titlesIn(page), ['Customer list', 'Key figures']);
    assert.deepEqual(await tagsIn(page), ['customer-list', 'kpi-group']);
    assert.equal(await saidIn(page), 'Customer list is now at place 1 of 2.');
    assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Move Customer list up');
    await page.close();
  });

  it('moves a part that is dragged by its handle, and none when Escape is pressed', async () => {
    const { page } = await openBuilder();
    const centers = await page.$$eval('.handle', (handles) =>
      handles.map((handle) => {
        const { left, top, width, height } = handle.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      }),
    );
    const drag = async (escape) => {
      await page.mouse.move(...centers[0]);
      await page.mouse.down();
      await page.mouse.move(centers[1][0], centers[1][1] + 30, { steps: 4 });
      if (escape) await page.keyboard.press('Escape');
      await page.mouse.up();
    };
    await drag(true);
    assert.deepEqual(await titlesIn(page), ['Key figures', 'Customer list']);
    await drag(false);
    assert.deepEqual(await titlesIn(page), ['Customer list', 'Key figures']);
    assert.equal(await saidIn(page), 'Key figures is now at place 2 of 2.');
    await page.close();
  });

  it('adds and removes parts by keyboard alone', async () => {
    const { page } = await openBuilder();
    await page.focus('[data-group="calling"] summary');
    await page.keyboard.press('Enter');
    await page.focus('[data-add="call-queue-table"]');
    await page.keyboard.press('Enter');
    assert.equal(await saidIn(page), 'Call queues added, place 3 of 3.');
    await page.focus('[aria-label="Remove Key figures"]');
    await page.keyboard.press('Enter');
    assert.equal(await saidIn(page), 'Key figures removed.');
    assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), 'Remove Customer list');
    assert.deepEqual(await tagsIn(page), ['customer-list', 'call-queue-table']);
    await page.close();
  });

  it('leads past the preview, and keeps what was chosen', async () => {
    const { page } = await openBuilder('element=partner-helpdesk');
    await page.focus('[href="#copy"]');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'copy');
    assert.equal(await hashOf(page), '#element=partner-helpdesk');
    assert.deepEqual(await tagsIn(page), ['partner-helpdesk']);
    await page.close();
  });

  it('writes what is set for a part into the preview and the code', async () => {
    const { page } = await openBuilder();
    await page.click('#chosen li:first-child summary');
    await page.select('#chosen [data-attribute="section"]', 'expiring');
    await page.type('#chosen [data-attribute="heading"]', 'Ends "soon"');
    const attributes = await page.$eval('#preview kpi-group', (group) => [
      group.getAttribute('section'),
      group.getAttribute('heading'),
    ]);
    assert.deepEqual(attributes, ['expiring', 'Ends "soon"']);
    assert.match(await codeIn(page, 'hub.html'), /<kpi-group section="expiring" heading="Ends &quot;soon&quot;">/);
    await page.close();
  });

  it('keeps what was chosen in its address, for somebody else to open', async () => {
    const { page } = await openBuilder();
    await page.click('[data-example="renewals"]');
    await page.select('#theme', 'dark');
    await page.type('#zone', 'Europe/Amsterdam');
    const code = await codeIn(page, 'hub.html');
    const other = await openBuilder((await hashOf(page)).slice(1));
    assert.equal(await codeIn(other.page, 'hub.html'), code);
    assert.match(code, /<expiring-table group-by="window">/);
    assert.match(code, /time-zone="Europe\/Amsterdam"/);
    await page.close();
    await other.page.close();
  });

  it('shows what an address says that is put in while it is open', async () => {
    const { page } = await openBuilder();
    await page.evaluate(() => (location.hash = 'element=partner-helpdesk&kind=vue'));
    await page.waitForSelector('[data-file="Hub.vue"]');
    assert.deepEqual(await tagsIn(page), ['partner-helpdesk']);
    await page.close();
  });

  it('copies a file with one press', async () => {
    const { page } = await openBuilder();
    await setClipboard(page, true);
    await page.click('[aria-label="Copy hub.html"]');
    await page.waitForFunction(() => document.getElementById('said').textContent !== '');
    assert.equal(await saidIn(page), 'hub.html is copied.');
    assert.deepEqual(await page.evaluate(() => globalThis.given), [await codeIn(page, 'hub.html')]);
    await page.close();
  });

  it('selects the text where the browser refuses to copy, and says which keys do', async () => {
    const { page } = await openBuilder();
    await setClipboard(page, false);
    await page.click('[aria-label="Copy hub.html"]');
    await page.waitForFunction(() => document.getElementById('said').textContent !== '');
    assert.match(await saidIn(page), /hub\.html is selected: press Ctrl\+C/);
    assert.equal(await page.evaluate(() => String(getSelection())), (await codeIn(page, 'hub.html')).trimEnd());
    await page.close();
  });

  it('says in which color words are written where the brand color cannot be read, and so they are', async () => {
    const { page } = await openBuilder('element=customer-list&theme=light');
    await allShow(page, ['customer-list']);
    await page.type('#brand', 'FC0');
    const [said] = await page.$$eval('#look-warnings li', (items) => items.map((item) => item.textContent));
    assert.match(said, /#ffcc00 has a contrast of 1\.5 on a light page.*written in (#[0-9a-f]{6})/);
    const shown = await page.$eval('#preview customer-list', (list) => {
      const words = list.shadowRoot.querySelector('.surface').appendChild(document.createElement('p'));
      words.style.color = 'color-mix(in srgb, var(--_brand-text), var(--_brand-text))';
      const parts = getComputedStyle(words)
        .color.match(/[\d.]+(?:e-\d+)?/g)
        .slice(0, 3);
      return parts
        .map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
    });
    assert.ok(said.includes(`written in #${shown},`), `${said} ${shown}`);
    assert.ok((await codeIn(page, 'hub.css')).includes('--hub-brand: #ffcc00;'));
    await page.close();
  });

  it('says at the field when there is no such color or time zone', async () => {
    const { page } = await openBuilder();
    await page.type('#brand', 'reddish');
    await page.type('#zone', 'Amsterdam');
    const faults = () => page.$$eval('.fault:not([hidden])', (lines) => lines.map(({ id }) => id));
    assert.deepEqual(await faults(), ['zone-fault', 'brand-fault']);
    await page.$eval('#zone', (field) => (field.value = ''));
    await page.type('#zone', 'UTC');
    assert.deepEqual(await faults(), ['brand-fault']);
    await page.close();
  });

  it('opens no window from the preview', async () => {
    const { page } = await openBuilder('element=launch-button');
    await page.waitForFunction(() => document.querySelector('launch-button')?.state === 'ready');
    await page.evaluate(() => {
      const launch = new CustomEvent('hub-organization-launch', { bubbles: true, cancelable: true, detail: {} });
      globalThis.isPrevented = !document.querySelector('launch-button').dispatchEvent(launch);
    });
    assert.ok(await page.evaluate(() => globalThis.isPrevented));
    assert.equal(await saidIn(page), 'In the preview no other window is opened.');
    await page.close();
  });

  for (const [width, scheme, language] of [
    [320, 'dark', 'nl'],
    [720, 'light', 'nl'],
    [1280, 'light', 'en'],
    [2560, 'dark', 'en'],
  ]) {
    it(`is accessible and fits, ${width} px wide, ${scheme}, in ${language}`, async () => {
      const hash = 'source=api&api=http://a.example&brand=%23ffcc00&theme=auto&kind=sharepoint&element=customer-trials';
      const { page } = await openBuilder(hash, { width, scheme, language });
      await page.$$eval('details', (parts) => parts.forEach((part) => (part.open = true)));
      await allShow(page, ['customer-trials']);
      // Without the page's policy, which refuses to run a text.
      const cdp = await page.createCDPSession();
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: `${axe}\naxe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`,
        awaitPromise: true,
        returnByValue: true,
      });
      assert.deepEqual(result.value, []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.close();
    });
  }
});

describe('what the builder writes', () => {
  const live = { ...everything(), api: '', theme: 'light', 'brand-dark': '', zone: 'Europe/Amsterdam' };

  /** Puts the files of a snippet on a strict portal, and opens the first. */
  async function run(name, files) {
    for (const file of files) writeFileSync(join(folder, file.name), file.code);
    const opened = await open(`${portal.pages.origin}/${name}`);
    return opened;
  }

  const shown = (page, tags) => allShow(page, tags).then(() => page.close());
  const usual = (changes = {}) => ({
    ...live,
    api: mockApi.origin,
    elements: [
      { tag: 'kpi-group', attributes: { section: 'expiring' } },
      { tag: 'expiring-table', attributes: { 'group-by': 'window' } },
      { tag: 'customer-list', attributes: { detail: 'panel', selectable: 'true' } },
    ],
    ...changes,
  });

  it('for a page of plain HTML shows the API’s data on a strict page, in the brand color, without a complaint', async () => {
    const { page, complaints } = await run('hub.html', filesOf('html', usual()));
    await allShow(page, ['kpi-group', 'expiring-table', 'customer-list']);
    const brand = await page.$eval('kpi-group', (group) => getComputedStyle(group).getPropertyValue('--hub-brand'));
    assert.equal(brand, '#0b6b61');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('for a page as it opens shows made-up data', async () => {
    const builder = await openBuilder();
    const files = [];
    for (const name of ['hub.html', 'hub.css']) files.push({ name, code: await codeIn(builder.page, name) });
    await builder.page.close();
    const { page, origins } = await run('hub.html', files);
    await allShow(page, ['kpi-group', 'customer-list']);
    assert.deepEqual([...origins], [portal.pages.origin]);
    await page.close();
  });

  it('for a page in the theme of the visitor has a brand color for each', async () => {
    const state = usual({
      theme: 'auto',
      'brand-dark': '#46b8a9',
      elements: [{ tag: 'license-bar', attributes: { 'customer-id': 'customer-1' } }],
    });
    for (const file of filesOf('html', state)) writeFileSync(join(folder, file.name), file.code);
    for (const [scheme, color] of [
      ['light', 'rgb(11, 107, 97)'],
      ['dark', 'rgb(70, 184, 169)'],
    ]) {
      const { page } = await open(`${portal.pages.origin}/hub.html`, { scheme });
      await allShow(page, ['license-bar']);
      const used = await page.$eval('license-bar', ({ shadowRoot }) => {
        const bar = shadowRoot.querySelector('license-meter') ?? { shadowRoot };
        const paper = document.createElement('canvas').getContext('2d');
        // As it is painted: it may be computed in another color space.
        paper.fillStyle = getComputedStyle(bar.shadowRoot.querySelector('[part~="segment-used"]')).backgroundColor;
        paper.fillRect(0, 0, 1, 1);
        const [red, green, blue] = paper.getImageData(0, 0, 1, 1).data;
        return `rgb(${red}, ${green}, ${blue})`;
      });
      assert.equal(used, color);
      await page.close();
    }
  });

  for (const [kind, name] of [
    ['wordpress', 'block.html'],
    ['sharepoint', 'classic.html'],
  ]) {
    it(`for ${kind} shows data where its lines stand in somebody else’s page`, async () => {
      const place = { library: '/dist/cdn/', origin: portal.pages.origin };
      const { code } = filesOf(kind, usual(), place).find((file) => file.name === name);
      const files = [
        { name, code: `<!doctype html><html lang="nl"><title>Intranet</title><main>${code}</main></html>` },
      ];
      const { page } = await run(name, files);
      await shown(page, ['kpi-group', 'expiring-table', 'customer-list']);
    });
  }

  it('for SharePoint is a web part that loads the library once and shows data', async () => {
    const place = { library: '/dist/cdn/', origin: portal.pages.origin };
    const [webPart] = filesOf('sharepoint', usual(), place);
    const code = webPart.code
      .replace(
        /^import \{ BaseClientSideWebPart \}.*$/m,
        "import { BaseClientSideWebPart } from './sp-webpart-base.js';",
      )
      .replace(/^import '.\/hub.css';$/m, '')
      .replace('export default class', 'export class');
    const base = `export class BaseClientSideWebPart { constructor(e) { this.domElement = e; } async onInit() {} }`;
    const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    const start = `import { PartnerHubWebPart } from './web-part.js';
      trustedTypes.createPolicy('default', { createHTML: (text) => text });
      for (const element of document.querySelectorAll('div')) {
        const part = new PartnerHubWebPart(element);
        await part.onInit();
        part.render();
        part.render();
      }`;
    writeFileSync(join(folder, 'sp-webpart-base.js'), base);
    writeFileSync(join(folder, 'web-part.js'), outputText);
    writeFileSync(join(folder, 'start.js'), start);
    const server = await withoutTrustedTypes();
    writeFileSync(
      join(folder, 'sharepoint.html'),
      '<!doctype html><html lang="nl"><title>x</title><div></div><div></div><script type="module" src="start.js"></script></html>',
    );
    const { page } = await open(`${server.origin}/sharepoint.html`);
    await page.waitForFunction(() => document.querySelectorAll('partner-hub').length === 2);
    assert.equal(await page.$$eval('script[src$="/partner-hub.js"]', (scripts) => scripts.length), 1);
    assert.equal(await page.$$eval('partner-hub > *', (elements) => elements.length), 6);
    await page.close();
    await server.close();
  });

  /** A server of the test's pages that sets no policy, as SharePoint has none about trusted types. */
  async function withoutTrustedTypes() {
    return serve((path) => join(path.startsWith('/dist/') ? root : folder, path));
  }
});

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** The plainest server of files. */
async function serve(fileOf) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    try {
      const content = readFileSync(fileOf(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      response.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? 'text/html' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => new Promise((done) => server.close(done).closeAllConnections());
  return { origin: `http://localhost:${server.address().port}`, close };
}

describe('the builder in the package', () => {
  it('works on any server of files, beside dist/cdn, wherever that lies', async () => {
    const server = await serve((path) => join(root, 'dist', path.replace('/tools/hub', '')));
    const { page, complaints, origins } = await open(`${server.origin}/tools/hub/builder/`);
    await page.waitForSelector('.file');
    await allShow(page, ['kpi-group', 'customer-list']);
    assert.match(await codeIn(page, 'hub.html'), /src="\/tools\/hub\/cdn\/partner-hub\.js"/);
    assert.deepEqual(complaints, []);
    assert.deepEqual([...origins], [server.origin]);
    await page.close();
    await server.close();
  });

  it('says so when what it knows of the elements does not come', async () => {
    const server = await serve((path) => join(root, 'dist', path.replace('elements.json', 'nothing.json')));
    const { page } = await open(`${server.origin}/builder/`);
    await page.waitForFunction(() => document.getElementById('said').textContent.startsWith('The list of parts'));
    await page.close();
    await server.close();
  });
});
