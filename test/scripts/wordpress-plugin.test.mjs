import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { root } from '../../scripts/entries.mjs';
import { pluginFolder, wordpressPlugin } from '../../scripts/wordpress-plugin.mjs';

const zip = wordpressPlugin();
const files = unzipSync(zip);
const names = Object.keys(files);
const textOf = (name) => Buffer.from(files[`${pluginFolder}/${name}`]).toString();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** As WordPress reads the head of a plugin's main file: `get_file_data()`. */
const headerOf = (text, name) =>
  new RegExp(`^(?:[ \\t]*<\\?php)?[ \\t/*#@]*${name}:(.*)$`, 'mi').exec(text.slice(0, 8192))?.[1].trim();

const main = textOf(`${pluginFolder}.php`);
const readme = textOf('readme.txt');

describe('the plugin for WordPress', () => {
  it('is one folder, with a file of its name that WordPress takes for the plugin', () => {
    assert.deepEqual(
      names.filter((name) => !name.startsWith(`${pluginFolder}/`)),
      [],
    );
    assert.equal(headerOf(main, 'Plugin Name'), 'Partner hub elements');
    const others = names.filter((name) => name.endsWith('.php') && name !== `${pluginFolder}/${pluginFolder}.php`);
    for (const name of others) assert.equal(headerOf(Buffer.from(files[name]).toString(), 'Plugin Name'), undefined);
  });

  it('has the package’s version, and asks for the same WordPress and PHP in both places', () => {
    assert.equal(headerOf(main, 'Version'), version);
    assert.equal(headerOf(readme, 'Stable tag'), version);
    assert.match(main, new RegExp(`const VERSION = '${version}';`));
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(headerOf(main, name), headerOf(readme, name), name);
    for (const name of names.filter((one) => /\.(php|txt)$/.test(one)))
      assert.doesNotMatch(Buffer.from(files[name]).toString(), /\{\{version\}\}/);
  });

  it('has a readme as WordPress shows it', () => {
    assert.match(readme, /^=== Partner hub elements ===\n/);
    assert.ok(headerOf(readme, 'Tags').split(',').length <= 5, 'no more tags are shown');
    const [, short] = /\n\n(.+)\n\n== /.exec(readme);
    assert.ok(short.length <= 150, short);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      assert.match(readme, new RegExp(`^== ${section} ==$`, 'm'));
  });

  it('has the library whole, as it was built', () => {
    const cdn = join(root, 'dist/cdn');
    const built = readdirSync(cdn).sort();
    const library = `${pluginFolder}/library/`;
    const held = names.filter((name) => name.startsWith(library)).map((name) => name.slice(library.length));
    assert.deepEqual(held.sort(), built);
    for (const name of built) assert.ok(readFileSync(join(cdn, name)).equals(files[library + name]), name);
  });

  it('leads to no other server', () => {
    const own = names.filter((name) => /\/[^/]+\.(php|js)$/.test(name) && !name.includes('/library/'));
    assert.equal(own.length, 4);
    const addresses = own.flatMap(
      (name) =>
        Buffer.from(files[name])
          .toString()
          .match(/https?:\/\/[\w.-]+/g) ?? [],
    );
    assert.deepEqual([...new Set(addresses)].sort(), ['https://opensource.org', 'https://portal.example']);
  });

  it('may be uploaded where PHP is set as it comes: 2 MiB', () =>
    assert.ok(zip.length < 2 * 1024 ** 2, `${zip.length}`));

  it('is the same on another day', () => assert.ok(Buffer.from(zip).equals(wordpressPlugin())));
});

describe('its PHP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-hub-wordpress-'));
  after(() => rmSync(folder, { recursive: true }));
  const isThere = spawnSync('php', ['--version']).status === 0;

  for (const name of names.filter((one) => one.endsWith('.php')))
    it(`is right to PHP, where there is one: ${name}`, { skip: !isThere && 'no PHP here' }, () => {
      const file = join(folder, name.replaceAll('/', '-'));
      writeFileSync(file, files[name]);
      const { status, stdout } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });
});
