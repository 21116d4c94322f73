/** The licences of the packages whose code is inside dist/cdn: each of them asks that its text goes with the code. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

/** Only types, of which no code is left. */
const typesOnly = /^@types\/|^openapi-typescript/;

const folderOf = (name) => join(root, 'node_modules', name);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @returns {{ name: string, version: string, license: string }[]} The packages that the library needs when it runs, those of packages included. */
export function bundledPackages() {
  const found = new Map();
  const follow = (name) => {
    if (found.has(name) || typesOnly.test(name)) return;
    const { version, license, dependencies = {} } = readJson(join(folderOf(name), 'package.json'));
    found.set(name, { name, version, license });
    Object.keys(dependencies).forEach(follow);
  };
  Object.keys(readJson(join(root, 'package.json')).dependencies).forEach(follow);
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** The text of a package's licence, and its notice where it has one. */
function textsOf(name) {
  const folder = folderOf(name);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copyrightnotice)(\.|$)/i.test(file));
  const own = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const others = join(folder, 'licenses');
  const inside = existsSync(others)
    ? readdirSync(others).map((file) => `${file}\n\n${readFileSync(join(others, file), 'utf8').trim()}`)
    : [];
  return [...own, ...inside].join('\n\n');
}

/** Writes dist/cdn/LICENSES.txt. */
export function writeLicenses() {
  const line = '-'.repeat(80);
  const entries = bundledPackages().map(
    ({ name, version, license }) => `${line}\n${name} ${version} (${license})\n${line}\n\n${textsOf(name)}\n`,
  );
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const head = `partner-hub-elements\n\n${own}\nThe files of this folder also hold code of these packages.\n\n`;
  writeFileSync(join(root, 'dist/cdn/LICENSES.txt'), `${head}${entries.join('\n')}`);
}
