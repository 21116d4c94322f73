import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { buildInputs, fingerprint } from '../../scripts/build-inputs.mjs';

describe('what a build is made of', () => {
  let folder;
  const path = (name) => join(folder, name);
  const now = () => fingerprint(['src', 'package.json'], folder);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-inputs-'));
    mkdirSync(path('src/a'), { recursive: true });
    for (const name of ['src/a/one.ts', 'src/two.ts', 'package.json']) writeFileSync(path(name), name);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const changes = {
    'a file that says something else, though it has kept its time': () => {
      writeFileSync(path('src/a/one.ts'), 'src/a/1.ts!!');
      utimesSync(path('src/a/one.ts'), 0, 0);
    },
    'a file that came': () => writeFileSync(path('src/a/three.ts'), ''),
    'a file that went': () => rmSync(path('src/a/one.ts')),
    'a single file that went': () => rmSync(path('package.json')),
    'a file with another name': () => renameSync(path('src/two.ts'), path('src/to.ts')),
    'another package.json': () => writeFileSync(path('package.json'), '{}'),
  };
  for (const [what, change] of Object.entries(changes))
    it(`is something else after ${what}`, () => {
      const before = now();
      change();
      assert.notEqual(now(), before);
    });

  it('is the same as long as all files say the same', () => {
    const before = now();
    utimesSync(path('src/two.ts'), 1, 1);
    assert.equal(now(), before);
  });

  it('has the files that say what is built, and how', () => {
    for (const name of ['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', 'tsconfig.build.json'])
      assert.ok(buildInputs.includes(name), name);
  });
});
