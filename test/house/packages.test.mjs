import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root, themeNames } from '../../scripts/entries.mjs';
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

describe('the packed package', () => {
  it('has no fault that publint knows', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    const manifest = readJson('package.json');
    none(messages.map((message) => formatMessage(message, manifest)));
  });

  it('has types that resolve wherever it is imported', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // The contract and the style sheets are no modules.
    const options = [
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './openapi.yaml',
      './cdn/partner-hub.css',
      ...themeNames().map((name) => `./themes/${name}.css`),
      '--format',
      'ascii',
    ];
    const { stdout, code = 0 } = await execute(process.execPath, [attw, ...options], { cwd: root }).catch(
      (failed) => failed,
    );
    assert.equal(code, 0, stdout);
  });

  it('types its use, and its misuse, in plain code and in React', async () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await execute(process.execPath, [tsc, '-p', 'test/types/tsconfig.json'], { cwd: root }).catch(
      (failed) => failed,
    );
    assert.equal(stdout, '');
  });

  it('holds what is built and nothing else', async () => {
    const { stdout } = await execute('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      shell: process.platform === 'win32',
    });
    const [{ files }] = JSON.parse(stdout);
    const allowed = /^(dist\/|README\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/;
    none(files.map(({ path }) => path).filter((path) => !allowed.test(path)));
  });
});
