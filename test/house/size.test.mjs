import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/entries.mjs';
import { gzipped, loadedBytes } from './size.mjs';

const kB = 1000;

/**
 * What is loaded at once for one element, packages included: what was reached, so that it only ever comes down. The goals of the quality list
 * (S1, S4) are lower: 30 kB for a KPI card, 45 kB for the customer list, 70 kB for everything without charts.
 */
const ceilings = { 'kpi-card': 51 * kB, 'customer-list': 72 * kB };
const everything = 85 * kB;

const cdn = join(root, 'dist/cdn');
const cdnSizes = Object.fromEntries(
  (existsSync(cdn) ? readdirSync(cdn) : [])
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, gzipped(readFileSync(join(cdn, name)))]),
);

function checkCeiling({ what, ceiling, size }) {
  it(`at most ${ceiling / kB} kB for ${what}`, async (test) => {
    const bytes = await size();
    test.diagnostic(`${what}: ${bytes} bytes`);
    assert.ok(bytes <= ceiling, `${what}: ${bytes} bytes, at most ${ceiling}`);
  });
}

/** The files that a page loads at once with the script tag's module: itself and what it imports. */
function atOnceFromCdn() {
  const first = readFileSync(join(cdn, 'partner-hub.js'), 'utf8');
  const imported = Object.keys(cdnSizes).filter((name) => new RegExp(`(from|import)\\s*["'\`]\\./${name}`).test(first));
  return ['partner-hub.js', ...imported];
}

describe('a visitor loads', () => {
  for (const [name, ceiling] of Object.entries(ceilings)) {
    const size = async () => (await loadedBytes(`import './dist/define/${name}.js';`)).atOnce;
    checkCeiling({ what: `<${name}> with all it needs`, ceiling, size });
  }

  const sum = () => atOnceFromCdn().reduce((total, name) => total + cdnSizes[name], 0);
  checkCeiling({ what: 'every element, before a chart is near', ceiling: everything, size: sum });

  it('at most 200 kB of chart code, and only on demand', () => {
    const [[name, size] = []] = Object.entries(cdnSizes).filter(([file]) => file.includes('echarts'));
    assert.ok(size <= 200 * kB, `${name}: ${size} bytes`);
    assert.ok(!atOnceFromCdn().includes(name));
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
