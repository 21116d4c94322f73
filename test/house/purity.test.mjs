import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { packageExports, root } from '../../scripts/entries.mjs';

const execute = promisify(execFile);

/** Imports in a process of its own, in which each registration is noted, as an application in Node would: by the package's name. */
async function registrationsOf(specifiers) {
  const code = `
    const defined = [];
    globalThis.customElements = { define: (name) => defined.push(name), get: () => undefined };
    for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
    process.stdout.write(JSON.stringify(defined));`;
  const { stdout, stderr } = await execute(process.execPath, ['--input-type=module', '--eval', code], { cwd: root });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

const modules = Object.entries(packageExports())
  .filter(([name, target]) => target.default?.endsWith('.js') && !/^\.\/(define|react)/.test(name))
  .map(([name]) => `partner-hub-elements${name.slice(1)}`);

describe('importing the package', () => {
  it('registers nothing, whatever is imported but define', async () => {
    assert.deepEqual(await registrationsOf(modules), []);
  });

  it('in Node does nothing and throws nothing, define included', async () => {
    const code = "await import('partner-hub-elements/define'); process.stdout.write('imported');";
    const { stdout, stderr } = await execute(process.execPath, ['--input-type=module', '--eval', code], { cwd: root });
    assert.equal(stderr, '');
    assert.equal(stdout, 'imported');
  });

  it('finds a file for each export', () => {
    const targets = Object.values(packageExports()).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    assert.deepEqual(
      targets.filter((target) => !existsSync(join(root, target))),
      [],
    );
  });
});

describe('the law of purity', () => {
  it('sees a registration', async () => {
    const offender = `data:text/javascript,customElements.define('x-y', class {})`;
    assert.deepEqual(await registrationsOf([offender]), ['x-y']);
  });
});
