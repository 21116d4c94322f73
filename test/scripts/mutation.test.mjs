import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import ts from 'typescript';
import { root } from '../../scripts/entries.mjs';
import { allMutants, mutantsOf } from '../../scripts/mutation/mutants.mjs';
import { testsOf } from '../../scripts/mutation/reach.mjs';
import { isSame, knownSurvivors, reportOf } from '../../scripts/mutation/report.mjs';
import { judge } from '../../scripts/mutation/rounds.mjs';
import { sample } from '../../scripts/mutation/sample.mjs';
import { withSwitches } from '../../scripts/mutation/switches.mjs';

const changesIn = (text) => mutantsOf('some.ts', text).map(({ change }) => change);

/** Runs a text with all its switches and one mutant on; the answer is what `result` is in the end. */
function valueOf(text, active = 0, reached = new Set()) {
  const mutants = mutantsOf('some.ts', text).map((mutant, index) => ({ ...mutant, id: index + 1 }));
  const { outputText } = ts.transpileModule(withSwitches('some.ts', text, mutants), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.None },
  });
  let turns = 0;
  const turn = () => {
    turns += 1;
    if (turns > 1000) throw new Error('A loop without an end.');
  };
  const is = (id) => (reached.add(id), id === active);
  const context = vm.createContext({ __mutation: { is, turn } });
  vm.runInContext(outputText, context);
  return vm.runInContext('result', context);
}

/** The result with the one mutant on that makes this change. */
function valueWith(text, change) {
  const index = changesIn(text).indexOf(change);
  assert.notEqual(index, -1, `${change} is none of ${changesIn(text).join(' | ')}`);
  return valueOf(text, index + 1);
}

describe('the mutants of a file', () => {
  for (const [text, ...wanted] of [
    ['if (a < b) go();', 'a < b → true', 'a < b → false', '< → <=', '< → >=', 'go() → undefined'],
    ['f(a && b);', '&& → ||'],
    ['f(a ?? b);', 'a ?? b → a', 'a ?? b → b'],
    ['f(a?.b?.());', '?. → .', '?. → '],
    ['f(!a);', '!a → a'],
    ['x = -1;', '-1 → 1', '1 → (1 + 1)'],
    ["f('word');", "'word' → ''"],
    ["f('');", "'' → 'other'"],
    ['f(list.some(test));', 'some → every'],
    ['f(list.filter(test));', 'list.filter(test) → list'],
    ['function f() { return g(); }', 'g() → undefined', 'g() → !(g())'],
    ['function f() { one(); two(); }', '{ one(); two(); } → {}'],
    ["if (a) throw new Error('no');", "throw new Error('no'); → ;"],
    ['f(/^a$/i);', '/^a$/i → /a$/i', '/^a$/i → /^a/i', '/^a$/i → /^a$/'],
    ['const f = (a) => a.b;', 'a.b → !(a.b)'],
    ['x ??= 3;', '??= → ='],
    ['f(html`<p>${a}</p>`);', 'html`<p>${a}</p>` → html``'],
  ]) {
    it(`has among them those of ${text}`, () => {
      const found = changesIn(text);
      for (const change of wanted) assert.ok(found.includes(change), `${change} is none of ${found.join(' | ')}`);
    });
  }

  for (const text of [
    "import { a } from './a.js';",
    "export * from './a.js';",
    "type A = 'a' | 'b';",
    'interface A { b: 1 }',
    "const late = () => import('./a.js');",
    'css`a { color: red }`;',
  ]) {
    it(`leave names, types and style sheets alone: ${text}`, () => {
      const touched = changesIn(text).filter((change) => /^['`1]/.test(change));
      assert.deepEqual(touched, []);
    });
  }

  it('are there for every file of the three rooms', () => {
    const paths = new Set(allMutants().map(({ path }) => path.split('/')[1]));
    assert.deepEqual([...paths].sort(), ['api', 'core', 'domain']);
  });
});

describe('a file with switches', () => {
  const text = [
    'class Counter {',
    '  steps: number[] = [];',
    "  get first() { if (this.steps.length === 0) throw new Error('none'); return this.steps[0]; }",
    '  add(step: number) { this.steps.push(step); this.last = step; return this; }',
    '  last?: number;',
    '}',
    'const counter = new Counter().add(3)?.add(4);',
    'let sum = 0;',
    'for (let at = 0; at < counter.steps.length; at += 1) { sum += counter.steps[at]!; }',
    'const result = `${sum} ${counter.first} ${(counter.last as number) > 3 && sum !== 0}`;',
  ].join('\n');

  it('does what it did while none is on', () => {
    assert.equal(valueOf(text), '7 3 true');
  });

  it('does what a mutant says while it is on', () => {
    assert.equal(valueWith(text, '> → >='), '7 3 true');
    assert.equal(valueWith(text, '3 → (3 + 1)'), '8 4 true');
    assert.equal(valueWith(text, 'push → unshift'), '7 4 true');
    assert.equal(valueWith(text, '&& → ||'), '7 3 true');
    assert.equal(valueWith(text, '< → <='), 'NaN 3 true');
    assert.throws(() => valueWith(text, 'this.steps.length === 0 → true'), /none/);
    assert.throws(() => valueWith(text, '{ this.steps.push(step); this.last = step; return this; } → {}'));
  });

  it('differs for most mutants, each in its own way', () => {
    const { length } = changesIn(text);
    const results = Array.from({ length }, (_, index) => {
      try {
        return valueOf(text, index + 1);
      } catch (error) {
        return error.message;
      }
    });
    assert.ok(results.filter((result) => result !== '7 3 true').length > length * 0.7);
  });

  it('says which mutants the program came by', () => {
    const reached = new Set();
    valueOf('function never() { return go(); }\nconst result = 1 < 2;', 0, reached);
    assert.deepEqual(
      [...reached].map((id) => changesIn('function never() { return go(); }\nconst result = 1 < 2;')[id - 1]).sort(),
      ['1 → (1 + 1)', '2 → (2 + 1)', '< → <=', '< → >='],
    );
  });

  it('ends a loop that a mutant made endless', () => {
    const loop = 'let result = 0;\nwhile (result < 3) result += 1;';
    assert.equal(valueOf(loop), 3);
    assert.throws(() => valueWith(loop, '+= → -='), /without an end/);
  });

  it('keeps the number of each line', () => {
    const mutants = mutantsOf('some.ts', text).map((mutant, index) => ({ ...mutant, id: index + 1 }));
    const lines = withSwitches('some.ts', text, mutants).split('\n');
    assert.match(lines[6], /new Counter/);
  });

  it('parses, for every file of the library with every mutant', () => {
    const every = allMutants();
    for (const path of new Set(every.map((mutant) => mutant.path))) {
      const original = readFileSync(join(root, path), 'utf8');
      const own = every.filter((mutant) => mutant.path === path);
      const { diagnostics } = ts.transpileModule(withSwitches(path, original, own), {
        reportDiagnostics: true,
        compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
      });
      assert.deepEqual(
        diagnostics.map(({ messageText }) => messageText),
        [],
        path,
      );
    }
  });
});

describe('a sample', () => {
  const mutants = Array.from({ length: 500 }, (_, index) => ({ id: index + 1 }));
  const drawn = (seed, count = 20) => sample(mutants, { count, seed, isValid: ({ id }) => id % 2 === 0 });

  it('is the same for the same seed and another for another', () => {
    assert.deepEqual(drawn(1), drawn(1));
    assert.notDeepEqual(drawn(1), drawn(2));
  });

  it('holds as many as wanted, each once, all of them valid', () => {
    const ids = drawn(3).map(({ id }) => id);
    assert.equal(new Set(ids).size, 20);
    assert.ok(ids.every((id) => id % 2 === 0));
    assert.equal(drawn(3, 1000).length, 250);
  });
});

describe('the tests of a file', () => {
  const near = testsOf();

  it('begin with its own', () => {
    assert.equal(near('src/api/transport/turnstile.ts')[0], 'test/api/transport/turnstile.test.ts');
    assert.equal(near('src/domain/kpis.ts')[0], 'test/domain/kpis.test.ts');
  });

  it('are those that import it, also through others', () => {
    assert.ok(near('src/domain/kpis.ts').includes('test/elements/kpi-card/kpi-card.test.ts'));
    assert.ok(!near('src/domain/kpis.ts').includes('test/domain/weeks.test.ts'));
  });
});

describe('judging', () => {
  const mutants = [1, 2, 3, 4].map((id) => ({ id, path: 'src/a.ts', line: '', change: `${id}`, place: '', kind: '' }));
  const files = ['near', 'far', 'broken', 'farthest'];
  /** Near comes by 1 and 2 and notices 1; farthest comes by 2 and 3 and notices 3; nobody comes by 4. */
  const run = async (pairs) => {
    ran.push(...pairs);
    const reached = { near: [1, 2], far: [], broken: [1, 2, 3, 4], farthest: [2, 3] };
    const noticed = { near: [1], far: [], broken: [0, 1, 2, 3, 4], farthest: [3] };
    return pairs.map(({ id, test }) => ({
      id,
      test,
      passed: !noticed[test].includes(id),
      failure: 'it fails',
      reached: new Set(reached[test]),
    }));
  };
  let ran = [];
  const judged = ({ keep, abort = new AbortController() } = {}) => {
    ran = [];
    return judge(mutants, { testsOf: () => files, most: 9, run, say() {}, keep, signal: abort.signal });
  };

  it('says who was noticed, who was not, and whom nobody came by', async () => {
    const { verdicts } = await judged();
    assert.deepEqual(
      verdicts.map(({ status }) => status),
      ['killed', 'survived', 'killed', 'unreached'],
    );
    assert.equal(verdicts[0].failure, 'near: it fails');
  });

  it('runs no test for a mutant that it does not come by, or that is dead', async () => {
    await judged();
    const pairs = ran.filter(({ id }) => id > 0).map(({ id, test }) => `${id} ${test}`);
    assert.deepEqual(pairs, ['1 near', '2 near', '2 farthest', '3 farthest']);
  });

  it('tells after each round what is known, and no more once it is ended', async () => {
    const abort = new AbortController();
    const kept = [];
    const keep = ({ verdicts }) => {
      kept.push(verdicts.map(({ status }) => status));
      abort.abort();
    };
    const { verdicts } = await judged({ keep, abort });
    assert.deepEqual(kept, [['killed', 'survived', 'unreached', 'unreached']]);
    assert.deepEqual(
      verdicts.map(({ status }) => status),
      kept[0],
    );
  });

  it('does not listen to a test file that fails without a mutant, and says so', async () => {
    const { broken } = await judged();
    assert.deepEqual(broken, [{ test: 'broken', failure: 'it fails' }]);
  });

  it('does not count what is known to be equivalent, and repeats the reason of what may live', async () => {
    const known = [
      { path: 'src/a.ts', line: '', change: '4', equivalent: true, reason: 'the same' },
      { path: 'src/a.ts', line: '', change: '2', equivalent: false, reason: 'words for developers' },
    ];
    const { share, lines } = reportOf(await judged(), known);
    assert.equal(Math.round(share), 67);
    assert.ok(lines.includes('    words for developers'));
  });
});

describe('the list of known survivors', () => {
  it('names mutants that there are, each with a reason', () => {
    const every = allMutants();
    for (const known of knownSurvivors()) {
      assert.ok(
        every.some((mutant) => isSame(known, mutant)),
        `${known.path}: ${known.change} in ${known.line}`,
      );
      assert.ok(known.reason.length > 10);
    }
  });
});
