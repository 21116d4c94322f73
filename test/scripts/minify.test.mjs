import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minified } from '../../scripts/minify.mjs';

const minify = async (code) => (await minified().renderChunk.handler(code)).code;
const run = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('a file of the script tag', () => {
  it('keeps what it exports under the names that others know', async () => {
    const code = await minify(
      'const gap = [7];\nconst widthOf = (t, e) => t - e - gap[0];\nexport { gap as e, widthOf as t };\n',
    );
    assert.match(code, /export\{(e,t|t,e)\}/);
    const { t, e } = await run(code);
    assert.deepEqual([t(10, 1), e], [2, [7]]);
  });

  it('keeps what it imports under the same names, unless it exports something under them', async () => {
    const other = `data:text/javascript,${encodeURIComponent('export const a = 1; export const b = 2; export const t = 4;')}`;
    const code = await minify(
      [
        `import { a as first, t as third } from "${other}";`,
        `const [{ b: second }] = await Promise.all([import("${other}")]);`,
        'const sum = (a, b) => a + b + first + second + third;',
        'export { sum as t };\n',
      ].join('\n'),
    );
    assert.match(code, /import\{a,t as \w+\}/);
    assert.match(code, /\[\{b\}\]/);
    assert.match(code, /export\{t\}/);
    assert.equal((await run(code)).t(10, 20), 37);
  });

  it('gives no variable a name that is a word of the language', async () => {
    const code = await minify('const answer = [42];\nexport { answer as in };\n');
    assert.deepEqual((await run(code)).in, [42]);
  });

  it('may import two things that are called alike elsewhere', async () => {
    const files = [1, 2].map((number) => `data:text/javascript,export const a = ${number};`);
    const code = await minify(
      `import { a as one } from "${files[0]}";\nimport { a as two } from "${files[1]}";\nexport const t = () => [one, two];\n`,
    );
    assert.deepEqual((await run(code)).t(), [1, 2]);
  });
});
