import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementNames, root } from '../../scripts/entries.mjs';
import { gzipped, loadedBytes } from './size.mjs';

const kB = 1000;

/** Budgets S1 and S4 of the quality list: everything that is loaded at once, packages included. */
const budgets = { 'kpi-card': 30 * kB, 'customer-list': 45 * kB };

const cdn = join(root, 'dist/cdn');
const cdnSizes = Object.fromEntries(
  (existsSync(cdn) ? readdirSync(cdn) : [])
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, gzipped(readFileSync(join(cdn, name)))]),
);

describe('a visitor loads', () => {
  for (const [name, budget] of Object.entries(budgets).filter(([name]) => elementNames().includes(name))) {
    it(`at most ${budget / kB} kB for <${name}> with all it needs`, async (test) => {
      const { atOnce } = await loadedBytes(`import './dist/define/${name}.js';`);
      test.diagnostic(`${name}: ${atOnce} bytes`);
      assert.ok(atOnce <= budget, `${name}: ${atOnce} bytes, at most ${budget}`);
    });
  }

  it('at most 70 kB for every element, before a chart is near', (test) => {
    const size = cdnSizes['partner-hub.js'];
    test.diagnostic(JSON.stringify(cdnSizes));
    assert.ok(size <= 70 * kB, `partner-hub.js: ${size} bytes`);
  });

  it('at most 200 kB of chart code, and only on demand', () => {
    const [[name, size] = []] = Object.entries(cdnSizes).filter(([file]) => file.includes('echarts'));
    assert.ok(size <= 200 * kB, `${name}: ${size} bytes`);
    const first = readFileSync(join(cdn, 'partner-hub.js'), 'utf8');
    assert.doesNotMatch(first, new RegExp(`(from|import)\\s*["'\`]\\./${name}`));
  });
});

describe('the law of size', () => {
  it('counts packages, and what comes on demand apart', async () => {
    const { atOnce, late } = await loadedBytes(
      "import { LitElement } from 'lit'; globalThis.x = LitElement; globalThis.y = () => import('valibot');",
    );
    assert.ok(atOnce > 4 * kB && atOnce < 10 * kB, `${atOnce}`);
    assert.equal(Object.keys(late).length, 1);
  });
});
