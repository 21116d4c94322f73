import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withLateImports, withoutRuntime } from '../../scripts/late-files.mjs';

const isLate = (file) => file !== 'core.js';
const changed = (code, needs = () => []) => withLateImports(code, isLate, needs);

describe('a file for a script tag', () => {
  it('asks for late files instead of importing them, all at once', () => {
    const code = [
      'import { a as one } from "./core.js";',
      'import { b, c as three } from "./table.js";',
      'import "./words.js";',
      'work();',
      '',
    ].join('\n');
    assert.equal(
      changed(code),
      [
        'import { a as one } from "./core.js";',
        'const [{ b, c: three }, {}] = await Promise.all([lateFile("./table.js"), lateFile("./words.js")]);',
        'work();',
        '',
      ].join('\n'),
    );
  });

  it('asks for a single one without a list', () => {
    assert.equal(
      changed('import { a as one } from "./table.js";\nwork();\n'),
      'const { a: one } = await lateFile("./table.js");\nwork();\n',
    );
  });

  it('names what a late file needs, so that it is asked for beside it', () => {
    const needs = (file) => (file === 'list.js' ? ['table.js'] : []);
    assert.equal(changed('x = () => import("./list.js");', needs), 'x = () => lateFile("./list.js", "./table.js");');
  });

  it('stays as it is when it imports no late file', () => {
    const code = 'import { a } from "./core.js";\nimport x from "elsewhere";\nwork();\n';
    assert.equal(changed(code), code);
  });

  for (const statement of [
    'import * as all from "./table.js";',
    'export { b } from "./table.js";',
    'export * from "./table.js";',
  ]) {
    it(`cannot be made with ${statement}`, () => assert.throws(() => changed(`${statement}\n`), /table\.js/));
  }

  it('takes nothing from the bundler’s own file, and remembers what it would have taken', () => {
    const isRuntime = (file) => file === 'runtime.js';
    const code =
      'import { t as asModule } from "./runtime.js";\nimport { t as sum } from "./core.js";\nuse(asModule({}));\n';
    assert.deepEqual(withoutRuntime(code, isRuntime), {
      rest: 'import { t as sum } from "./core.js";\nuse(asModule({}));\n',
      taken: 'asModule',
    });
    assert.deepEqual(withoutRuntime('work();\n', isRuntime), { rest: 'work();\n', taken: undefined });
  });
});
