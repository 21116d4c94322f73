import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/entries.mjs';
import * as laws from '../../scripts/release/package-faults.mjs';
import { pack, packedText, stagePackage } from '../../scripts/release/stage.mjs';
import { none } from './source.mjs';

const execute = promisify(execFile);
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const free = new Set(['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', '0BSD']);

/** Only types, which no browser loads. */
const typesOnly = new Set(['@types/trusted-types', 'openapi-typescript-helpers']);

/** The packages that an application installs with the library: [name, entry of the lock file]. */
function runTimePackages() {
  const locked = readJson('package-lock.json').packages;
  const found = new Map();
  const follow = (name) => {
    if (found.has(name) || typesOnly.has(name)) return;
    const entry = locked[`node_modules/${name}`];
    found.set(name, entry);
    Object.keys(entry.dependencies ?? {}).forEach(follow);
  };
  Object.keys(locked[''].dependencies).forEach(follow);
  return [...found];
}

describe('run-time packages', () => {
  const packages = runTimePackages();

  it('are twelve at most', () => assert.ok(packages.length <= 12, packages.map(([name]) => name).join(', ')));

  it('are ranges, so that an application has one Lit and not two', () =>
    none(Object.entries(readJson('package.json').dependencies).filter(([, range]) => !/^\^\d/.test(range))));

  it('run no script when they are installed', () =>
    none(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)));

  it('have a free licence', () =>
    none(packages.filter(([, { license }]) => !free.has(license)).map(([name, { license }]) => `${name}: ${license}`)));
});

describe('the package as it is published', () => {
  const folder = stagePackage();
  const { tarball, files } = pack(folder);

  it('holds what is declared and nothing else, with hashes and licences, and leads nowhere else', () => {
    assert.ok(files.length > 500, 'it is found');
    none(laws.contentFaults(folder, files));
  });

  it('has no fault that publint knows', async () => none(await laws.publintFaults(folder)));

  it('has types that resolve wherever it is imported', () => none(laws.typeFaults(tarball)));

  it('types its use, and its misuse, in plain code and in React', async () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await execute(process.execPath, [tsc, '-p', 'test/types/tsconfig.json'], { cwd: root }).catch(
      (failed) => failed,
    );
    assert.equal(stdout, '');
  });
});

describe('the laws of the package', () => {
  const manifest = { files: ['dist', 'bin'], exports: { '.': { types: './dist/a.d.ts', default: './dist/a.js' } } };
  const hashes = { 'a.js': 'sha384-of-another', 'gone.js': 'sha384-x' };
  const read = (path) => (path.endsWith('integrity.json') ? JSON.stringify(hashes) : 'text');

  it('see an entry that leads to nothing, and a folder that is empty', () =>
    assert.deepEqual(laws.missingEntries(manifest, ['dist/a.js']), [
      'exports names dist/a.d.ts, which is not in the package',
      'files names bin, of which nothing is in the package',
    ]));

  it('see an entry that leads to nothing for who knows no exports', () =>
    assert.deepEqual(
      laws.missingEntries({ files: ['dist'], typesVersions: { '*': { a: ['./dist/a.d.ts'] } } }, ['dist/a.js']),
      ['typesVersions names dist/a.d.ts, which is not in the package'],
    ));

  it('see sources, tests, stories and maps', () => {
    const strays = ['src/a.ts', 'dist/a.ts', 'dist/test/a.js', 'dist/a.stories.js', 'dist/a.js.map', 'secrets.env'];
    assert.equal(laws.strayFiles([...strays, 'dist/a.js', 'dist/types/a.d.ts', 'README.md']).length, strays.length);
  });

  it('see links that lead nowhere, but in code', () =>
    assert.deepEqual(
      laws.deadLinks(
        ['dist/docs/a.md', 'README.md'],
        () => '[up](../../README.md) [no](b.md) `[code](c.md)` [web](https://x.example)',
      ),
      [
        'dist/docs/a.md links to b.md, which is not in the package',
        'README.md links to ../../README.md, which is not in the package',
        'README.md links to b.md, which is not in the package',
      ],
    ));

  it('see hashes that are wrong, and of nothing', () =>
    assert.equal(laws.wrongHashes(['dist/cdn/a.js'], read).length, 2));

  it('see ranges that hold an application fast', () =>
    assert.equal(laws.tightRanges({ dependencies: { lit: '3.3.3', echarts: '^6.1.0' } }).length, 1));

  it('leave words where a link would lead out of the package, and lead to what is elsewhere in it', () =>
    assert.equal(
      packedText(
        '[`src/api/openapi.yaml`](src/api/openapi.yaml), [`examples/vue`](examples/vue), [Lit](https://lit.dev)',
        { from: 'README.md', isThere: (path) => path.startsWith('dist/') },
      ),
      '[`dist/openapi.yaml`](dist/openapi.yaml), `examples/vue`, [Lit](https://lit.dev)',
    ));

  it('lead from a folder to what is elsewhere in the package', () =>
    assert.equal(
      packedText('[the contract](../../src/api/openapi.yaml#tags), [data](data.md), [engines](../engines.md)', {
        from: 'docs/guide/backend.md',
        isThere: (path) => ['dist/openapi.yaml', 'docs/guide/data.md'].includes(path),
      }),
      '[the contract](../../dist/openapi.yaml#tags), [data](data.md), engines',
    ));
});
