/** Opens a page in each look of another system and looks at what our elements make of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { contrast } from '../../../demo/builder/colors.js';
import { root } from '../../../scripts/entries.mjs';
import { allShow } from '../../support/browser.mjs';
import { startHost } from '../host-server.mjs';
import { looks, resets } from './looks.mjs';

const inside = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');
const sheetOf = (name) => readFileSync(join(root, `src/themes/${name}.css`), 'utf8');
const tokensOf = (sheet) => [...new Set([...sheet.matchAll(/^\s*(--hub-[\w-]+):/gm)].map(([, token]) => token))];

/** Two roles of the theme, and the least contrast of the first on the second. */
const pairs = [
  ...['surface', 'surface-raised', 'hover'].flatMap((ground) =>
    ['text', 'text-muted', 'brand-text'].map((role) => [role, ground, 4.5]),
  ),
  ...['success', 'info', 'warning', 'danger'].flatMap((status) => [
    [`${status}-text`, 'surface', 4.5],
    [`${status}-text`, `${status}-tint`, 4.5],
    [status, 'surface', 3],
  ]),
  ...['control-border', 'focus', 'used', 'assigned', 'brand-mark', 'series-1', 'series-2'].map((role) => [
    role,
    'surface',
    3,
  ]),
  ['used', 'assigned', 1.5],
  ['assigned', 'track', 1.5],
  ['track', 'surface', 1.1],
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-hover', 4.5],
];

/** Media features as the visitor's system would say them. Puppeteer's own function knows no forced colors. */
async function emulate(page, features) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** A page with elements of ours, and `css` before our own sheet; when everything on it shows. */
async function opened({ browser, host }, { css, sheet, html = {}, prefers = 'light', forced, ...hub }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1400 });
  await emulate(page, { 'prefers-color-scheme': prefers, 'forced-colors': forced ? 'active' : 'none' });
  await page.goto(new URL('test/hosts/looks/page.html', host.address).href);
  for (const content of [css, sheet]) if (content) await page.addStyleTag({ content });
  await page.evaluate(inside);
  await page.evaluate(
    (attributes, settings) => {
      for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value);
      Object.assign(document.querySelector('partner-hub'), settings);
    },
    html,
    { theme: hub.theme ?? 'light', locale: hub.locale ?? 'en' },
  );
  await allShow(page, ['kpi-group', 'customer-list', 'license-trend-chart', 'start-trial', 'license-bar']);
  await page.waitForFunction(() => inside.surfaces() > 8);
  return page;
}

const takesOver = 'takes what the system says';

const steps = {
  [takesOver]: async (page, { sheet, silent }) => {
    const tokens = tokensOf(sheetOf(sheet)).filter((token) => !silent?.test(token));
    assert.deepEqual(await page.evaluate((all) => inside.silent(all), tokens), []);
  },
  'is as light or dark as the page, elements inside elements too': async (page, { scheme }) =>
    assert.deepEqual(await page.evaluate(() => inside.schemes()), [scheme]),
  'has its font and its corners': async (page, { font, radius }) => {
    const card = await page.evaluate(() => inside.card());
    if (font) assert.match(card.font, font);
    if (radius) assert.equal(card.radius, radius);
  },
  'has texts and marks that can be seen': async (page) => {
    const found = await page.evaluate((all) => inside.pairs(all), pairs);
    const poor = pairs.flatMap(([on, ground, least], index) => {
      const ratio = contrast(...found[index]);
      return ratio < least ? [`${on} on ${ground}: ${ratio.toFixed(2)}, ${least} wanted`] : [];
    });
    assert.deepEqual(poor, []);
  },
  'has no word that axe could not read': async (page) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run('partner-hub', { runOnly: ['color-contrast'], resultTypes: ['violations'] }),
    );
    assert.deepEqual(
      violations.flatMap(({ nodes }) => nodes.map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message}`)),
      [],
    );
  },
};

/** Only sheets take something over; what colors are forced on a page is its visitor's own choice. */
const stepsOf = ({ sheet, forced }) =>
  Object.entries(steps).filter(([name]) => (sheet || name !== takesOver) && !(forced && /seen|axe/.test(name)));

/** Where `pictures` is a folder, a picture of each look is put there. */
async function driveLook(portal, name, { report, pictures }) {
  const look = looks[name];
  let page;
  await report(`${name} has all elements on its page`, async () => {
    page = await opened(portal, { ...look, css: await look.css?.(), sheet: look.sheet && sheetOf(look.sheet) });
  });
  if (!page) return;
  for (const [step, take] of stepsOf(look)) await report(`${name} ${step}`, () => take(page, look));
  if (pictures) await page.screenshot({ path: join(pictures, `${name.replaceAll(/\W+/g, '-')}.png`) });
  await page.close();
}

/** Where the elements stand is the page's affair: as wide on each, and in one font, so that nothing but a reset makes the difference. */
const place = `
html, body, main, partner-hub { display: block !important; }
start-trial { display: inline-block !important; }
main { inline-size: 1200px !important; padding: 0 !important; }
partner-hub { --hub-font: sans-serif; }
`;

async function measuresWith(portal, css) {
  const page = await opened(portal, { css: css + place });
  let [before, measures] = [[], await page.evaluate(() => inside.measures())];
  // Until nothing is added and nothing moves any more.
  while (before.join() !== measures.join()) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    [before, measures] = [measures, await page.evaluate(() => inside.measures())];
  }
  await page.close();
  return measures;
}

/** @param {{ browser: import('puppeteer-core').Browser, api: string, report: (step: string, act: () => Promise<void>) => Promise<void>, pictures?: string }} options */
export async function driveLooks({ browser, api, report, pictures }) {
  const host = await startHost({ folder: root, api });
  const portal = { browser, host };
  try {
    for (const name of Object.keys(looks)) await driveLook(portal, name, { report, pictures });
    for (const [name, css] of Object.entries(resets)) {
      await report(`${name} leaves every box of ours as it is`, async () => {
        const plain = await measuresWith(portal, '');
        const found = await measuresWith(portal, await css());
        assert.equal(found.length, plain.length);
        assert.deepEqual(
          found.filter((line, index) => line !== plain[index]),
          [],
        );
      });
    }
  } finally {
    await host.close();
  }
}
