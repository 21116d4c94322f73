import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementNames, root } from '../../scripts/entries.mjs';
import { none } from './source.mjs';

const folder = join(root, 'dist/cdn');
const files = readdirSync(folder);
const scripts = files.filter((name) => name.endsWith('.js'));
const read = (name) => readFileSync(join(folder, name), 'utf8');
const exportsOf = async (specifier) => Object.keys(await import(specifier)).sort();

describe('the modules for a script tag', () => {
  it('export what the package exports, and load and observe; the one that loads late no classes of elements', async () => {
    const index = await import('partner-hub-elements');
    const isElement = (name) => elementNames().includes(index[name].tag);
    const all = [...Object.keys(index), 'load', 'observe'];
    assert.deepEqual(await exportsOf('partner-hub-elements/cdn/partner-hub.all.js'), all.sort());
    assert.deepEqual(
      await exportsOf('partner-hub-elements/cdn/partner-hub.js'),
      all.filter((name) => ['load', 'observe'].includes(name) || !isElement(name)),
    );
  });

  it('are imported by no file: a page may have asked for them under another address, and would get a second copy', () =>
    none(scripts.filter((name) => /["'`]\.\/partner-hub(\.all)?\.js["'`]/.test(read(name)))));

  it('lead to files only that are there', () =>
    none(
      scripts.flatMap((name) =>
        [...read(name).matchAll(/["'`]\.\/(partner-hub[\w.-]*\.js)["'`]/g)].filter(
          ([, file]) => !scripts.includes(file),
        ),
      ),
    ));

  it('have a hash each for integrity="…", as have all their files', () => {
    const hashOf = (name) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, name)))
        .digest('base64')}`;
    const hashes = Object.fromEntries(
      files.filter((name) => /\.(js|css)$/.test(name)).map((name) => [name, hashOf(name)]),
    );
    assert.deepEqual(JSON.parse(read('integrity.json')), hashes);
  });
});
