import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { none, source, sources } from './source.mjs';
import { byCode, classesUnworn, exportsUnused, forOthers, wordsUnread } from './unused.mjs';

const library = sources('src');

describe('the library', () => {
  it('reads every word that it has in twelve languages', () => none(wordsUnread(library)));
  it('has every class that it styles', () => none(classesUnworn(library)));
  it('uses what it exports from one file to another', () => none(exportsUnused(library)));

  it('still has what is let through', () => {
    const code = library.map(({ text }) => text).join('\n');
    for (const name of [...Object.keys(forOthers), ...Object.keys(byCode).map((key) => key.split('.').at(-1))])
      assert.match(code, new RegExp(`\\b${name}\\b`));
  });
});

describe('the laws of what is used', () => {
  const words = (text) => source('src/locales/en/x.ts', text);
  const code = (text) => source('src/elements/x/x.ts', text);

  it('see a word that nobody reads, also inside of others', () => {
    const dictionary = words("export const x = { title: 'X', old: 'Y', error: { gone: (n) => `Z${n}`, late: '' } };");
    const reader = code("const { title } = text.x; const late = text.x.error['late'];");
    assert.deepEqual(wordsUnread([dictionary, reader]), ['no source reads x.x.old', 'no source reads x.x.error.gone']);
  });

  it('know a word by a name with a hole', () => {
    const dictionary = words("export const bulk = { addAll: '', addSome: '' };");
    assert.deepEqual(wordsUnread([dictionary, code('text.bulk[`${kind}All`]')]), ['no source reads x.bulk.addSome']);
  });

  it('see a class that nothing has', () => {
    const look = source('src/elements/x/x.styles.ts', 'css`.a > .b:hover { margin: 0.5em; } .part-x, .c { top: 0 }`');
    const offences = classesUnworn([
      look,
      code('html`<p class="a ${isB ? \'b\' : nothing}"></p><i class=${`part-${x}`}>`'),
    ]);
    assert.deepEqual(offences, ['src/elements/x/x.styles.ts styles .c, which nothing has']);
  });

  it('see an export that tests alone may use', () => {
    const offences = exportsUnused([code('export const a = 1; export function b() { return a; }\nexport type T = 1;')]);
    assert.deepEqual(offences, ['src/elements/x/x.ts exports b, which nothing in src uses']);
  });
});
