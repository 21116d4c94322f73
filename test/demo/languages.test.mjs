import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../demo/portal-texts.js';
import { locales } from '../../demo/builder/state.js';
import { root } from '../../scripts/entries.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const isLanguage = (name) => existsSync(join(root, 'src/locales', name, 'common.ts'));
const languages = readdirSync(join(root, 'src/locales')).filter(isLanguage);

describe('The demo’s languages', () => {
  it('are all that the library speaks, in the portal, the builder and the README', () => {
    const readme = read('README.md');
    for (const language of languages) {
      assert.ok(texts[language], `the portal: ${language}`);
      assert.ok(locales.includes(language), `the builder: ${language}`);
      assert.ok(readme.includes(`\`${language}\``), `the README: ${language}`);
    }
  });

  it('are offered by their own names', () => {
    const builder = read('demo/builder.html');
    for (const [language, { name }] of Object.entries(texts)) {
      assert.match(
        builder,
        new RegExp(`<option value="${language}" lang="${language}">${name.replace(/[()]/g, '\\$&')}<`),
      );
    }
  });

  it('say everything that the portal’s pages ask for', () => {
    const pages = ['index', 'customers', 'dashboard'].map((name) => read(`demo/${name}.html`)).join('');
    const asked = [...pages.matchAll(/data-(?:text|label|label-of)="(\w+)"/g)].map(([, key]) => key);
    assert.ok(asked.length > 30);
    for (const [language, own] of Object.entries(texts)) {
      assert.deepEqual(Object.keys(own), Object.keys(texts.en), language);
      for (const key of asked) assert.ok(own[key], `${language}: ${key}`);
    }
  });
});
