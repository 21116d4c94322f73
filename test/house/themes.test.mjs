import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, themeNames } from '../../scripts/entries.mjs';
import { none } from './source.mjs';
import { strayTokens } from './themes.mjs';
import { documentedTokens } from './tokens.mjs';

const tokens = documentedTokens(readFileSync(join(root, 'src/styles/tokens.ts'), 'utf8'));
const sheetOf = (name) => readFileSync(join(root, `src/themes/${name}.css`), 'utf8');

describe('the sheets of other systems', () => {
  it('are those of the documentation', () =>
    assert.deepEqual(themeNames(), ['bootstrap', 'momentum', 'sharepoint', 'tailwind', 'wordpress']));

  for (const name of themeNames()) {
    it(`have tokens that there are, each once, from variables of the system: ${name}`, () =>
      none(strayTokens(sheetOf(name), tokens)));

    it(`have a brand, a text and a surface: ${name}`, () => {
      for (const token of ['--hub-brand', '--hub-text', '--hub-surface'])
        assert.ok(sheetOf(name).includes(`${token}: `), token);
    });
  }
});

describe('the law of the sheets', () => {
  it('sees a token that there is not, one that is there twice, and one that says a color of its own', () => {
    const sheet = ':root {\n --hub-a: var(--x);\n --hub-a: var(--y);\n --hub-b: var(--x);\n --hub-c: #fff;\n}';
    assert.deepEqual(strayTokens(sheet, ['--hub-a', '--hub-c']), [
      '--hub-a is there twice',
      '--hub-b is no token',
      '--hub-c is not made of variables: #fff',
    ]);
  });
});
