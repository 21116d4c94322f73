import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/entries.mjs';
import { documentedTokens, readTokens, unlikeTokens } from './tokens.mjs';
import { none, sources } from './source.mjs';

const source = readFileSync(join(root, 'src/styles/tokens.ts'), 'utf8');

describe('the tokens', () => {
  it('are forty at most', () => assert.ok(documentedTokens(source).length <= 40, `${documentedTokens(source).length}`));

  it('are documented where they are read, each once', () =>
    none(unlikeTokens(documentedTokens(source), readTokens(source))));

  it('are read in one file alone', () =>
    none(
      sources('src')
        .filter(({ path, text }) => !path.endsWith('styles/tokens.ts') && readTokens(text).length > 0)
        .map(({ path }) => path),
    ));
});

describe('the law of the tokens', () => {
  it('sees those that are read and not documented, documented and not read, and documented twice', () => {
    const text = `/** @cssproperty --hub-a - A.\n * @cssproperty --hub-b - B.\n * @cssproperty --hub-b - B. */ css\`--_a: var(--hub-a, var(--hub-c));\``;
    assert.deepEqual(unlikeTokens(documentedTokens(text), readTokens(text)), [
      '--hub-b is documented, not read',
      '--hub-b is documented twice',
      '--hub-c is read, not documented',
    ]);
  });
});
