/** Each thing that keeps an element from showing, brought about in a browser over HTTP, and what `diagnose()` says of it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { buildMockApi } from '../../scripts/build-mock-api.mjs';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';
import { startBrowser } from '../support/browser.mjs';
import { startGateway } from '../support/gateway.mjs';

const require = createRequire(import.meta.url);
const dist = resolve(import.meta.dirname, '../../dist');
const card = '<kpi-card metric="total-customers"></kpi-card>';

describe('diagnose()', () => {
  let browser, mockApi, gateway, portal;
  /** What the portal serves: its page, its policy, its token, and which files it does not have. */
  let plan;

  before(async () => {
    const { startMockApi } = await buildMockApi();
    mockApi = await startMockApi({ settings: { 'token-lifetime': '600' } });
    gateway = await startGateway(mockApi.origin);
    portal = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
    await once(portal, 'listening');
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    portal?.close();
    await gateway?.close();
    await mockApi?.close();
  });

  beforeEach(() => {
    plan = { body: '', head: '', token: tokenOfApi, lacks: undefined, headers: {} };
    gateway.alter = undefined;
    gateway.asked.length = 0;
  });

  /** Files for a script tag, all but the code of the list. */
  const files = () => readdirSync(join(dist, 'cdn')).filter((name) => !/customer-list-/.test(name));
  const tokenOfApi = async () => ({ body: await (await fetch(`${mockApi.origin}/partner-token`)).text() });
  const origin = () => `http://localhost:${portal.address().port}`;
  const provider = (inside = card, attributes = 'token-url="/token"') =>
    `<partner-hub api-base="${gateway.origin}" ${attributes}>${inside}</partner-hub>`;

  async function serve(request, response) {
    const { pathname } = new URL(request.url, 'http://portal');
    if (pathname === '/') {
      const script = `<script type="module" src="/dist/cdn/${plan.file ?? 'partner-hub.js'}"></script>`;
      const page = `<!doctype html><html lang="${plan.lang ?? 'en'}"><head><meta charset="utf-8"><title>Portal</title>${plan.head}${script}</head><body>${plan.body}</body></html>`;
      return void response.writeHead(200, { 'Content-Type': 'text/html', ...plan.headers }).end(page);
    }
    if (pathname === '/token') {
      const { status = 200, type = 'application/json', body = '' } = await plan.token();
      return void response.writeHead(status, { 'Content-Type': type }).end(body);
    }
    const file = join(dist, pathname.replace('/dist/', ''));
    const isThere = pathname.startsWith('/dist/') && existsSync(file) && !plan.lacks?.test(pathname);
    if (!isThere) return void response.writeHead(404).end();
    return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(file));
  }

  /**
   * Opens the portal's page and has it diagnosed.
   * @param {string} body What stands in it.
   * @param {{ prepare?: (page) => Promise<void>, act?: (page) => Promise<void>, url?: string }} [options] `prepare`: before it is opened; `act`: then.
   */
  async function diagnosed(body, { prepare, act, url = origin() } = {}) {
    plan.body = body;
    // What another test was answered must not be in a cache.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    try {
      await prepare?.(page);
      await page.goto(url);
      await act?.(page);
      return await page.evaluate(async () => {
        const { diagnose } = await import('/dist/cdn/partner-hub.js');
        const report = await diagnose();
        return { ...report, said: String(report) };
      });
    } finally {
      await context.close();
    }
  }

  const codes = ({ findings }) => findings.map(({ code }) => code).sort();

  /** The finding with a code; fails when there is none, or another error beside it. */
  function the(report, code) {
    assert.deepEqual(codes(report), [code]);
    const [finding] = report.findings;
    assert.ok(finding.seen && finding.advice);
    assert.ok(report.text.includes(finding.seen) && report.text.includes(finding.advice));
    return finding;
  }

  it('finds nothing on a healthy page, and says what there is', async () => {
    const inside = `${card}<kpi-group section="expiring"></kpi-group><customer-list></customer-list><license-trend-chart></license-trend-chart><launch-button></launch-button>`;
    const report = await diagnosed(provider(inside));
    assert.deepEqual(report.findings, []);
    assert.equal(report.said, report.text);
    const shown = report.elements.find(({ tag }) => tag === 'customer-list');
    assert.equal(shown.state, 'ready');
    assert.deepEqual(shown.source, {
      kind: 'http',
      apiBase: `${gateway.origin}/`,
      identity: 'token-url',
      tokenUrl: `${origin()}/token`,
    });
    assert.deepEqual(JSON.parse(JSON.stringify(report)).findings, []);
  });

  it('finds nothing on a healthy page whose API lets nobody read its refusals', async () => {
    gateway.alter = (answer) => {
      if (answer.status === 401) delete answer.headers['access-control-allow-origin'];
    };
    assert.deepEqual((await diagnosed(provider())).findings, []);
  });

  it('asks for nothing but who is asking, without a token', async () => {
    await diagnosed(provider());
    const probes = gateway.asked.filter(({ url }) => url === '/me');
    assert.deepEqual(
      probes.map(({ method, headers }) => [method, headers.authorization]),
      [['GET', undefined]],
    );
    assert.ok(gateway.asked.every(({ method }) => ['GET', 'OPTIONS'].includes(method)));
  });

  describe('finds in the markup', () => {
    const cases = {
      noProvider: card,
      noSource: `<partner-hub>${card}</partner-hub>`,
      badSource: '<customer-list source="Demo"></customer-list>',
      badApiBase: '<customer-list api-base="https://anna:secret@api.example"></customer-list>',
      waitsFor: '<customer-subscriptions source="demo"></customer-subscriptions>',
      objectAsText: `<partner-hub source="demo"><customer-list csv-options="[object Object]"></customer-list></partner-hub>`,
      leftOut: `<partner-hub source="demo"><customer-list></customer-list></partner-hub><script>document.querySelector('customer-list').__reactProps$a = { csvOptions: { keepsIds: true } }</script>`,
      notJson: `<partner-hub source="demo"><customer-list csv-options="{keepsIds: true}"></customer-list></partner-hub>`,
      unknownValue: `<partner-hub source="demo"><kpi-card metric="total-customer"></kpi-card></partner-hub>`,
      misspelt: `<partner-hub source="demo"><customer-list pageSize="20"></customer-list></partner-hub>`,
      takenTag: `<license-bar used="1" total="2"></license-bar>`,
      hidden: `<section id="tab" hidden><kpi-card source="demo" metric="total-customers"></kpi-card></section>`,
      zeroSize: `<style>#box { height: 0; overflow: hidden }</style><div id="box"><kpi-card source="demo" metric="total-customers"></kpi-card></div>`,
    };
    for (const [code, body] of Object.entries(cases)) {
      it(code, async () => {
        if (code === 'takenTag')
          plan.head = `<script>customElements.define('license-bar', class extends HTMLElement {})</script>`;
        const report = await diagnosed(body);
        assert.deepEqual(codes(report), [code]);
        const [{ elements, seen, advice }] = report.findings;
        assert.equal(elements.length, 1);
        assert.ok(seen && advice);
      });
    }

    it('says where, by whom, and what was meant', async () => {
      const hidden = the(await diagnosed(cases.hidden), 'hidden');
      assert.match(hidden.seen, /section#tab: hidden/);
      assert.equal(hidden.elements[0].place, 'section#tab > kpi-card');
      const misspelt = the(await diagnosed(cases.misspelt), 'misspelt');
      assert.match(`${misspelt.seen} ${misspelt.advice}`, /pagesize.* Write page-size/);
      const unknown = the(await diagnosed(cases.unknownValue), 'unknownValue');
      assert.match(`${unknown.seen} ${unknown.advice}`, /total-customer”.*total-customers, nearing-expiration/);
    });

    for (const [how, style] of [
      ['display: none', 'display: none'],
      ['visibility: hidden', 'visibility: hidden'],
      ['content-visibility: hidden', 'content-visibility: hidden'],
      ['opacity: 0', 'opacity: 0'],
    ]) {
      it(`what hides an element: ${how}`, async () => {
        const body = `<style>main { ${style} }</style><main><div><kpi-card source="demo" metric="total-customers" loading="eager"></kpi-card></div></main>`;
        assert.match(the(await diagnosed(body), 'hidden').seen, new RegExp(`main: ${how}`));
      });
    }

    it('what hides an element: a closed <details>, a closed <dialog>, a host without a slot', async () => {
      const shown = '<kpi-card source="demo" metric="total-customers"></kpi-card>';
      const host = `<div><template shadowrootmode="open"><p></p></template>${shown}</div>`;
      const report = await diagnosed(
        `<details><summary>More</summary>${shown}</details><dialog>${shown}</dialog>${host}`,
      );
      const hows = report.findings.map(({ seen }) => seen.replace(/^.*: |\.$/g, ''));
      assert.deepEqual(hows, ['closed <details>', 'closed <dialog>', 'no <slot>']);
    });

    it('an element in a shadow root that nobody observes', async () => {
      const report = await diagnosed(`<div><template shadowrootmode="open">${card}</template></div>`);
      assert.equal(the(report, 'notObserved').elements[0].place, 'div » kpi-card');
    });

    it('that a token source is awaited in vain', async () => {
      const act = (page) =>
        page.waitForFunction(() => document.querySelector('kpi-card')?.state === 'error', { timeout: 20_000 });
      the(await diagnosed(provider(card, 'awaits-token'), { act }), 'awaitsToken');
    });

    it('that somebody signed out', async () => {
      const act = async (page) => {
        await page.waitForFunction(() => document.querySelector('kpi-card')?.state === 'ready');
        await page.evaluate(() => document.querySelector('partner-hub').logout());
      };
      the(await diagnosed(provider(), { act }), 'loggedOut');
    });
  });

  describe('finds on the way to the API', () => {
    it('that the API lets no page of this origin read it', async () => {
      gateway.alter = ({ headers }) => delete headers['access-control-allow-origin'];
      const { seen, advice } = the(await diagnosed(provider()), 'corsOrigin');
      assert.ok(seen.includes(gateway.origin) && advice.includes(`Access-Control-Allow-Origin: ${origin()}`));
    });

    it('that the API does not allow the header with the token', async () => {
      gateway.alter = ({ headers }) => {
        if (headers['access-control-allow-headers']) headers['access-control-allow-headers'] = 'Content-Type';
      };
      the(await diagnosed(provider()), 'corsHeaders');
    });

    it('that the API does not allow cookies', async () => {
      gateway.alter = ({ headers }) => delete headers['access-control-allow-credentials'];
      the(await diagnosed(provider(card, 'credentials="include"')), 'corsCredentials');
    });

    it('that the policy of the page refuses it', async () => {
      plan.headers = { 'Content-Security-Policy': `default-src 'self'; connect-src 'self'` };
      const { seen, advice } = the(await diagnosed(provider()), 'policy');
      assert.match(seen, /connect-src/);
      assert.ok(advice.includes(gateway.origin));
    });

    it('that the page is https and its API http', async () => {
      const prepare = async (page) => {
        await page.setRequestInterception(true);
        page.on('request', async (request) => {
          const url = new URL(request.url());
          if (url.protocol !== 'https:') return void request.continue();
          const answer = await fetch(origin() + url.pathname);
          const body = Buffer.from(await answer.arrayBuffer());
          await request.respond({ status: answer.status, contentType: answer.headers.get('Content-Type'), body });
        });
      };
      const body = `<partner-hub api-base="http://api.example/v1" token-url="/token">${card}</partner-hub>`;
      const { seen } = the(await diagnosed(body, { prepare, url: 'https://portal.example/' }), 'mixedContent');
      assert.match(seen, /http:\/\/api\.example/);
    });

    it('that something in the browser blocks it', async () => {
      const prepare = async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const { origin: asked, pathname } = new URL(request.url());
          if (asked === gateway.origin && pathname !== '/') return void request.abort('blockedbyclient');
          return void request.continue();
        });
      };
      the(await diagnosed(provider(), { prepare }), 'blocked');
    });

    it('that nobody is there', async () => {
      const nobody = createServer().listen(0, '127.0.0.1');
      await once(nobody, 'listening');
      const address = `http://127.0.0.1:${nobody.address().port}`;
      await new Promise((done) => nobody.close(done));
      const body = `<partner-hub api-base="${address}" token-url="/token">${card}</partner-hub>`;
      assert.ok(the(await diagnosed(body), 'unreachable').seen.includes(address));
    });

    it('that the browser is offline', async () => {
      const act = async (page) => {
        await page.waitForFunction(() => document.querySelector('kpi-card')?.state === 'ready');
        await page.evaluate(async () => (await import('/dist/cdn/partner-hub.js')).diagnose());
        await page.setOfflineMode(true);
      };
      assert.deepEqual(codes(await diagnosed(provider(), { act })), ['offline']);
    });

    it('that a page answers in the API’s place', async () => {
      const body = `<partner-hub api-base="${origin()}/dist" token-url="/token">${card}</partner-hub>`;
      the(await diagnosed(body), 'noApi');
      gateway.alter = (answer) =>
        Object.assign(
          answer,
          { status: 200, body: '<!doctype html><html></html>' },
          { headers: { ...answer.headers, 'content-type': 'text/html' } },
        );
      assert.ok(codes(await diagnosed(provider())).includes('apiIsPage'));
    });

    for (const [code, off] of Object.entries({ clockBehind: 2, clockAhead: -3 })) {
      it(`that the clock of the computer is wrong: ${code}`, async () => {
        gateway.alter = ({ headers }) => (headers.date = new Date(Date.now() + off * 3_600_000).toUTCString());
        assert.match(the(await diagnosed(provider()), code).seen, new RegExp(`${Math.abs(off) * 60} min`));
      });
    }
  });

  describe('finds of the token', () => {
    const cases = [
      ['its address answers 404', { status: 404 }, /answered 404/],
      ['its address fails', { status: 500 }, /answered 500/],
      ['nobody is signed in', { status: 401 }, /answered 401/],
      ['its address answers with a page', { type: 'text/html', body: '<!doctype html>' }, /answered with a page/],
      ['its address answers no JSON', { body: 'token' }, /no JSON/],
      ['its address answers without a token', { body: '{"access_token":"secret-token"}' }, /no field "token"/],
      ['its address answers with an empty token', { body: '{"token":""}' }, /no token|empty token/],
    ];
    for (const [what, answer, said] of cases) {
      it(what, async () => {
        plan.token = async () => answer;
        const report = await diagnosed(provider());
        assert.match(the(report, 'tokenUrl').seen, said);
        assert.ok(!report.text.includes('secret-token'));
      });
    }

    it('that the API does not accept it', async () => {
      plan.token = async () => ({ body: JSON.stringify({ token: `secret-token-${Math.random()}` }) });
      the(await diagnosed(provider()), 'tokenRejected');
    });

    it('that the function of the page fails, without its words', async () => {
      const act = (page) =>
        page.evaluate(() => {
          document.querySelector('partner-hub').getToken = () => Promise.reject(new Error('secret-token'));
        });
      const report = await diagnosed(provider(card, 'awaits-token'), { act });
      the(report, 'tokenFunction');
      assert.ok(!report.text.includes('secret-token'));
    });

    it('that cookies identify nobody', async () => {
      assert.match(the(await diagnosed(provider(card, '')), 'noSession').seen, /same-origin/);
    });
  });

  describe('finds in answers', () => {
    const change = (path, edit) => {
      gateway.alter = (answer, { method, url }) => {
        if (method === 'GET' && url.startsWith(path)) answer.body = JSON.stringify(edit(JSON.parse(answer.body)));
      };
    };

    it('where one does not fit the contract first, and not what stands there', async () => {
      change('/customers?', (page) => ({ ...page, total: 'Bakery Anna' }));
      const report = await diagnosed(provider('<customer-list></customer-list>'));
      assert.match(the(report, 'misfit').seen, /listCustomers.*: total\./);
      assert.equal(report.elements.find(({ tag }) => tag === 'customer-list').failure.misfit, 'listCustomers total');
      assert.ok(!report.text.includes('Anna'));
    });

    it('where rows that were left out do not fit', async () => {
      change('/customers?', (page) => ({
        ...page,
        items: page.items.map((row, index) => (index === 3 ? { ...row, licenses: 'Bakery Anna' } : row)),
      }));
      const report = await diagnosed(provider('<customer-list></customer-list>'));
      assert.match(the(report, 'invalidRows').seen, /items\.3\.licenses/);
      assert.ok(!report.text.includes('Anna'));
    });

    for (const [status, code] of [
      [403, 'forbidden'],
      [500, 'failed'],
    ]) {
      it(`that it is refused: ${status}`, async () => {
        gateway.alter = (answer, { method, url }) => {
          if (method === 'GET' && url.startsWith('/insights'))
            Object.assign(answer, { status, body: '{"message":"Bakery Anna"}' });
        };
        const report = await diagnosed(provider());
        the(report, code);
        assert.equal(report.elements.find(({ tag }) => tag === 'kpi-card').failure.status, status);
        assert.ok(!report.text.includes('Anna'));
      });
    }
  });

  describe('finds of the library’s own code', () => {
    it('that the file of an element is missing', async () => {
      plan.lacks = /partner-hub-customer-list-/;
      const { seen, elements } = the(await diagnosed('<customer-list source="demo"></customer-list>'), 'missingFile');
      assert.match(seen, /partner-hub-customer-list-.*404/);
      assert.equal(elements[0].tag, 'customer-list');
    });

    it('that a language is missing', async () => {
      plan.lacks = /partner-hub-(common|kpi)-(en|nl)-/;
      const report = await diagnosed(`<kpi-card source="demo" metric="total-customers"></kpi-card>`);
      assert.deepEqual([...new Set(codes(report))], ['missingFile']);
    });

    it('that the policy of the page refuses it', async () => {
      plan.headers = {
        'Content-Security-Policy': `script-src 'unsafe-inline' ${origin()}/dist/cdn/partner-hub.js ${files()
          .map((name) => `${origin()}/dist/cdn/${name}`)
          .join(' ')}`,
      };
      const report = await diagnosed('<customer-list source="demo"></customer-list>');
      const policy = report.findings.find(({ code }) => code === 'policy');
      assert.match(policy.seen, /script-src.*partner-hub-customer-list-/);
    });

    it('that it is on the page twice', async () => {
      plan.head = '<script type="module" src="/dist/cdn/partner-hub.all.js"></script>';
      const report = await diagnosed(`<kpi-card source="demo" metric="total-customers"></kpi-card>`);
      assert.match(the(report, 'severalCopies').seen, /0\.\d+\.\d+, 0\.\d+\.\d+/);
    });
  });

  it('finds that the page was opened as a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'partner-hub-file-'));
    const opened = await launch({
      executablePath: findBrowser(),
      args: [...browserArguments, '--allow-file-access-from-files'],
    });
    try {
      const script = pathToFileURL(join(dist, 'cdn/partner-hub.js')).href;
      await writeFile(
        join(folder, 'page.html'),
        `<script type="module" src="${script}"></script><kpi-card source="demo" metric="total-customers"></kpi-card>`,
      );
      const page = await opened.newPage();
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      const report = await page.evaluate(async (address) => (await import(address)).diagnose(), script);
      assert.deepEqual(codes(report), ['filePage']);
    } finally {
      await opened.close();
      await rm(folder, { recursive: true });
    }
  });

  describe('as a panel', () => {
    const strict = () => ({
      'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${gateway.origin}; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html`,
    });
    const settled = (page) =>
      page.waitForFunction(() => {
        const said = document.querySelector('hub-diagnosis')?.shadowRoot.querySelector('.summary')?.textContent;
        return said && !said.endsWith('…');
      });
    const saidBy = (page, selector = '.panel') =>
      page.$eval(`hub-diagnosis >>> ${selector}`, ({ innerText }) => innerText);

    /** Opens a page whose address asks for the panel, and acts in it once it has looked. */
    async function withPanel(body, act, { lang = 'en', file } = {}) {
      plan.body = body;
      plan.lang = lang;
      plan.file = file;
      plan.headers = strict();
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.evaluateOnNewDocument(() => {
          globalThis.refused = [];
          document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
            refused.push(violatedDirective),
          );
        });
        await page.goto(`${origin()}/?customer=7&hub-diagnose`);
        await settled(page);
        await act(page);
        assert.deepEqual(await page.evaluate(() => globalThis.refused), []);
      } finally {
        await context.close();
      }
    }

    for (const file of ['partner-hub.js', 'partner-hub.all.js']) {
      it(`shows what was found where the address asks for it, on a strict page: ${file}`, () =>
        withPanel(
          card,
          async (page) => {
            const said = await saidBy(page);
            assert.match(said, /Why is it blank\?[^]*Found: 1[^]*No <partner-hub> is around it[^]*<kpi-card> kpi-card/);
          },
          { file },
        ));
    }

    it('is not there, nor any of its code, where nobody asks', async () => {
      plan.body = card;
      const page = await browser.newPage();
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${origin()}/?hub-diagnosed=1`);
      await page.waitForFunction(() => document.querySelector('kpi-card').state === 'error');
      assert.equal(await page.$('hub-diagnosis'), null);
      assert.deepEqual(
        asked.filter((url) => /diagnosis/.test(url)),
        [],
      );
      await page.close();
    });

    it('says that nothing was found, and looks again', () =>
      withPanel(provider(), async (page) => {
        assert.match(await saidBy(page), /Nothing was found/);
        await page.evaluate(() => document.body.append(document.createElement('kpi-card')));
        await page.$eval('hub-diagnosis >>> .button:not(.primary)', (button) => button.click());
        await page.waitForFunction(() =>
          /Found: 1/.test(document.querySelector('hub-diagnosis').shadowRoot.textContent),
        );
      }));

    it('speaks the language of the page, and goes with its button, by keyboard too', () =>
      withPanel(
        card,
        async (page) => {
          assert.match(await saidBy(page), /Waarom is het leeg\?[^]*Er staat geen <partner-hub> omheen/);
          await page.focus('hub-diagnosis >>> .icon-button');
          await page.keyboard.press('Enter');
          assert.equal(await page.$('hub-diagnosis'), null);
        },
        { lang: 'nl' },
      ));

    it('copies the report, or shows it to be selected where the browser does not allow that', () =>
      withPanel(card, async (page) => {
        const press = () => page.$eval('hub-diagnosis >>> .primary', (button) => button.click());
        await page.evaluate(() => {
          globalThis.copied = [];
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => copied.push(text) } });
        });
        await press();
        await page.waitForFunction(() => /Copied/.test(document.querySelector('hub-diagnosis').shadowRoot.textContent));
        assert.match(await page.evaluate(() => globalThis.copied[0]), /noProvider[^]*kpi-card/);
        await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))));
        await press();
        await page.waitForSelector('hub-diagnosis >>> details[open] .text');
        assert.match(await saidBy(page), /does not allow copying/);
      }));

    for (const media of ['light', 'dark']) {
      it(`is accessible: ${media}`, () =>
        withPanel(card, async (page) => {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: media }]);
          await page.setBypassCSP(true);
          await page.$eval('hub-diagnosis >>> details', (details) => (details.open = true));
          await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
          const violations = await page.evaluate(async () => (await globalThis.axe.run('hub-diagnosis')).violations);
          assert.deepEqual(
            violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
            [],
          );
        }));
    }
  });
});
