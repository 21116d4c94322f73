import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { elementNames, root } from '../../scripts/entries.mjs';
import { beyond, bytesOf, namesOf, startCounting } from './page-size.mjs';
import { loadedBytes, overBudget } from './size.mjs';
import { none } from './source.mjs';

const kB = 1000;

/**
 * What a page may fetch, in kB (gzip): `goal` is the quality list's (S1), `ceiling` what was reached, so that it only ever comes down.
 * Where the goal is reached there is no other ceiling.
 */
const budgets = {
  provider: { goal: 35 },
  card: { goal: 45, ceiling: 54.45 },
  list: { goal: 64, ceiling: 92.15 },
  further: { goal: 12 },
  chart: { goal: 185 },
  /** For each family of texts that shows. */
  language: { goal: 2 },
};

/** For an application's own bundler, packages included; and everything at once in one file. The goal is S4's. */
const bundled = { 'kpi-card': { ceiling: 45.45 }, 'customer-list': { goal: 45, ceiling: 92.75 } };
const everything = { ceiling: 164.9 };

/** Elements that are not at the goal of a further one: the first tab and the tags of a customer come with its details. */
const furtherCeilings = { 'customer-detail': 27.55 };

const described = elementNames().filter((name) => name !== 'partner-hub');
/** Elements that wait until they are near: only their own code is counted. */
const isLazy = (name) => name.endsWith('-chart') || name === 'partner-dashboard';
const rows = [];

/** Notes a measurement for the table, and fails when it is over its budget. */
function check(what, budget, { files = [], bytes = bytesOf(files) }) {
  const { goal, ceiling = goal } = budget;
  rows.push({ what, kB: Number((bytes / kB).toFixed(1)), goal, ceiling });
  none(overBudget({ what, bytes, files: namesOf(files) }, budget));
}

describe('a page fetches', () => {
  let counting;
  /** What a page with a KPI card and a customer list has. */
  let usual;

  /** A page with an element that shows. */
  async function showing(name) {
    const page = await counting.open();
    await page.add(name);
    await page.shows(name);
    return page;
  }

  before(async () => {
    counting = await startCounting();
    const pages = [await showing('kpi-card'), await showing('customer-list')];
    usual = new Set((await Promise.all(pages.map((page) => page.idle()))).flatMap((files) => [...files]));
  });
  after(() => counting?.close());

  it('little for the provider alone', async () => {
    const page = await counting.open();
    check('<partner-hub> alone', budgets.provider, { files: await page.idle() });
  });

  for (const [name, budget] of Object.entries({ 'kpi-card': budgets.card, 'customer-list': budgets.list })) {
    it(`little for a <${name}> until it shows`, async () => {
      const page = await counting.open();
      check(`one <${name}> until it shows`, budget, { files: await page.addAlone(name) });
    });

    it(`little for the language of a <${name}>`, async () => {
      const page = await showing(name);
      const before = await page.idle();
      await page.speak('nl', name);
      for (const file of beyond(await page.idle(), before)) {
        check(`Dutch of a <${name}>: ${namesOf([file])}`, budgets.language, { files: [file] });
      }
    });
  }

  for (const name of described.filter((tag) => !['kpi-card', 'customer-list'].includes(tag))) {
    it(`little more for a <${name}>`, async () => {
      const page = await counting.open();
      await page.add(name, { below: isLazy(name) ? 5000 : 0 });
      if (!isLazy(name)) await page.shows(name);
      const files = await page.idle();
      check(
        `further: <${name}>`,
        { ...budgets.further, ceiling: furtherCeilings[name] },
        { files: beyond(files, usual) },
      );
    });
  }

  it('the code that draws a chart only when one is near', async () => {
    const page = await counting.open();
    await page.add('license-trend-chart', { below: 5000 });
    const before = await page.idle();
    assert.ok(!namesOf(before).includes('echarts'), namesOf(before).join());
    await page.near('license-trend-chart');
    await page.shows('license-trend-chart');
    const files = beyond(await page.idle(), before);
    check('chart code', budgets.chart, { files });
    assert.ok(namesOf(files).includes('echarts'), namesOf(files).join());
  });

  it('little when it asks for everything at once', () => {
    const cdn = join(root, 'dist/cdn');
    const first = readFileSync(join(cdn, 'partner-hub.all.js'), 'utf8');
    const imported = readdirSync(cdn).filter((name) => first.includes(`"./${name}"`));
    check('every element at once', everything, {
      files: ['partner-hub.all.js', ...imported].map((name) => `dist/cdn/${name}`),
    });
  });
});

describe('the words of every family', () => {
  const locales = join(root, 'src/locales');
  const families = readdirSync(join(locales, 'en')).map((file) => file.replace('.ts', ''));
  const languages = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const served = readdirSync(join(root, 'dist/cdn'));

  /** The files that pages fetch for it: one for each of the two modules of the script tag, where those are not alike. */
  function filesOf(family, language) {
    const file = new RegExp(`^partner-hub-${family}-${language}-[\\w-]{8}\\.js$`);
    return served.filter((name) => file.test(name)).map((name) => `dist/cdn/${name}`);
  }

  for (const { name: language } of languages) {
    it(`are little in ${language}`, () => {
      const words = families.map((family) => ({ family, files: filesOf(family, language) }));
      none(words.filter(({ files }) => files.length === 0).map(({ family }) => `${family}: no file`));
      const measured = words.flatMap(({ family, files }) =>
        files.map((path) => ({
          what: `words: ${family}, ${language}`,
          bytes: bytesOf([path]),
          files: namesOf([path]),
        })),
      );
      none(measured.flatMap((one) => overBudget(one, budgets.language)));
      const [largest] = measured.sort((one, next) => next.bytes - one.bytes);
      check(`largest ${largest.what}`, budgets.language, largest);
    });
  }
});

describe('an application bundles', () => {
  for (const [name, budget] of Object.entries(bundled)) {
    it(`little for a <${name}>, packages included`, async () => {
      const { atOnce } = await loadedBytes(`import './dist/define/${name}.js';`);
      check(`bundled: <${name}>`, budget, { bytes: atOnce });
    });
  }
});

after(() => console.table(rows));

describe('the law of size', () => {
  it('sees what is over its goal, or over the ceiling while the goal is not reached', () => {
    const measured = { what: 'a card', bytes: 46_000, files: ['core', 'kpi-card'] };
    assert.deepEqual(overBudget(measured, { goal: 46 }), []);
    assert.deepEqual(overBudget(measured, { goal: 45, ceiling: 46 }), []);
    assert.deepEqual(overBudget(measured, { goal: 45 }), ['a card: 46000 bytes, at most 45 kB: core, kpi-card']);
    assert.equal(overBudget({ what: 'a list', bytes: 60_001 }, { goal: 45, ceiling: 60 }).length, 1);
  });

  it('counts packages, and what comes on demand apart', async () => {
    const { atOnce, late } = await loadedBytes(
      "import { LitElement } from 'lit'; globalThis.x = LitElement; globalThis.y = () => import('@lit/context');",
    );
    assert.ok(atOnce > 4 * kB && atOnce < 10 * kB, `${atOnce}`);
    assert.equal(Object.keys(late).length, 1);
  });
});
