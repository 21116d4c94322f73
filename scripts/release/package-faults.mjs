/** What is wrong with the package as it is packed: each returns one line for each fault. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root, themeNames } from '../entries.mjs';
import { deadLinks as deadLinksOf } from '../guide/links.mjs';
import { bundledPackages } from '../licenses.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Every path that a part of package.json names. */
function* pathsIn(value) {
  if (typeof value === 'string') yield value;
  else for (const one of Object.values(value ?? {})) yield* pathsIn(one);
}

/** Entries of package.json that lead to nothing. @param {string[]} files Paths in the tarball. */
export function missingEntries(manifest, files) {
  const present = new Set(files);
  const { exports, imports, bin, types, typesVersions, main, module, customElements, 'web-types': webTypes } = manifest;
  const named = { exports, imports, bin, types, typesVersions, main, module, customElements, 'web-types': webTypes };
  const faults = Object.entries(named).flatMap(([key, value]) =>
    [...pathsIn(value)]
      .map((path) => path.replace(/^\.\//, ''))
      .filter((path) => !path.includes('*') && !present.has(path))
      .map((path) => `${key} names ${path}, which is not in the package`),
  );
  const empty = manifest.files
    .filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)))
    .map((path) => `files names ${path}, of which nothing is in the package`);
  return [...faults, ...empty];
}

const allowed = /^(dist\/|docs\/guide\/|README\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/;
/** Sources, tests and mocks have no place in it; declarations of what is built may lie under their names. */
const foreign =
  /(^|\/)(test|tests|stories|node_modules|bench|\.cache)\/|\.test\.|\.stories\.|(?<!\.d)\.ts$|\.map$|\.tsbuildinfo$/;

/** Files that nobody declared. */
export const strayFiles = (files) =>
  files
    .filter((path) => !allowed.test(path) || foreign.test(path))
    .map((path) => `${path} has no place in the package`);

/** Links of Markdown files that lead out of the package, or to nothing in it. */
export function deadLinks(files, read) {
  const present = new Set(files);
  const isThere = (path) => present.has(path) || files.some((file) => file.startsWith(`${path}/`));
  return files
    .filter((path) => path.endsWith('.md') || path.endsWith('llms.txt'))
    .flatMap((path) =>
      deadLinksOf(path, { read, isThere }).map((target) => `${path} links to ${target}, which is not in the package`),
    );
}

/** Ranges that pin an application to one version of what it may have itself. */
export const tightRanges = ({ dependencies = {} }) =>
  Object.entries(dependencies)
    .filter(([, range]) => !/^\^\d/.test(range))
    .map(([name, range]) => `${name}: "${range}" is no ^ range`);

/** Hashes of dist/cdn that are not those of its files, or are missing. */
export function wrongHashes(files, read) {
  const kept = JSON.parse(read('dist/cdn/integrity.json'));
  const names = files
    .filter((path) => /^dist\/cdn\/.*\.(js|css)$/.test(path))
    .map((path) => path.replace('dist/cdn/', ''));
  const hashOf = (name) =>
    `sha384-${createHash('sha384')
      .update(read(`dist/cdn/${name}`))
      .digest('base64')}`;
  return [
    ...names.filter((name) => kept[name] !== hashOf(name)).map((name) => `integrity.json has another hash of ${name}`),
    ...Object.keys(kept)
      .filter((name) => !names.includes(name))
      .map((name) => `integrity.json names ${name}, which is not there`),
  ];
}

/** Packages inside dist/cdn whose licence is not beside it. */
export function missingLicenses(read) {
  const text = read('dist/cdn/LICENSES.txt');
  return bundledPackages()
    .filter(({ name, version, license }) => !text.includes(`\n${name} ${version} (${license})\n`))
    .map(({ name }) => `LICENSES.txt has not the licence of ${name}`);
}

/** All of the above, of a staged folder and what was packed of it. */
export function contentFaults(folder, files) {
  const manifest = readJson(join(folder, 'package.json'));
  const read = (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '{}');
  return [
    ...missingEntries(manifest, files),
    ...strayFiles(files),
    ...deadLinks(files, read),
    ...tightRanges(manifest),
    ...wrongHashes(files, read),
    ...missingLicenses(read),
  ];
}

/** What publint says about a folder. */
export async function publintFaults(folder) {
  const { messages } = await publint({ pkgDir: folder, strict: true });
  const manifest = readJson(join(folder, 'package.json'));
  return messages.map((message) => formatMessage(message, manifest));
}

/** The entries in a report of are-the-types-wrong that a resolution which counts does not find; all of it where it names none. */
function failedEntries(report) {
  const blocks = report.split(/\*{5,}/).filter((block) => /^(?!.*\(ignored\)).*(💀|❌|🥸|👺|🚭|🐛|🎭)/m.test(block));
  const names = blocks.flatMap((block) => /^"([^"]+)"$/m.exec(block)?.[1] ?? []);
  return names.length > 0
    ? names.map((name) => `are-the-types-wrong: ${name} does not resolve`)
    : [report.slice(0, 2000)];
}

/** What are-the-types-wrong says about a tarball. The contract and the style sheets are no modules. */
export function typeFaults(tarball) {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = [
    // All but `require` of old Node, which reads no ES modules.
    '--ignore-rules',
    'cjs-resolves-to-esm',
    '--exclude-entrypoints',
    './openapi.yaml',
    './cdn/partner-hub.css',
    ...themeNames().map((name) => `./themes/${name}.css`),
    '--format',
    'ascii',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, [attw, tarball, ...options], {
    cwd: dirname(tarball),
    encoding: 'utf8',
  });
  return status === 0 ? [] : failedEntries(`${stdout}${stderr}`);
}
