/**
 * The package as it is published, in a folder of its own: what `files` of package.json names, a package.json without what only the repository needs, and
 * README and guide without links that lead out of the package.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../entries.mjs';
import { isElsewhere, withLinks } from '../guide/links.mjs';

const staged = join(root, '.cache/package');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What tells the project's own tools where sources are. */
const ofSources = 'partner-hub-elements:source';

const withoutSources = ([name, entry]) => {
  if (typeof entry === 'string') return [name, entry];
  const { [ofSources]: _source, ...published } = entry;
  return [name, published];
};

/** Where an entry's types are, or the file itself where it has none. */
const typesOf = (entry) => (typeof entry === 'string' ? entry : entry.types);

/**
 * The entries for who knows no `exports`: the resolution that TypeScript calls `node` or `node10`, which build chains such as SharePoint's have. They say
 * where types are; a bundler that old finds no module but the root.
 */
function oldEntries({ '.': root, ...others }) {
  const named = Object.entries(others).filter(([name]) => name !== './package.json');
  const paths = named.map(([name, entry]) => [name.slice('./'.length), [typesOf(entry)]]);
  return { main: root.default, types: root.types, typesVersions: { '*': Object.fromEntries(paths) } };
}

/** package.json without scripts, tools and paths of sources. */
function published({ scripts: _scripts, devDependencies: _tools, overrides: _overrides, ...kept }) {
  return {
    ...kept,
    ...oldEntries(kept.exports),
    sideEffects: kept.sideEffects.filter((path) => path.startsWith('./dist/')),
    exports: Object.fromEntries(Object.entries(kept.exports).map(withoutSources)),
  };
}

/** Where the package has what the repository has elsewhere. */
const moved = {
  'src/api/openapi.yaml': 'dist/openapi.yaml',
  'demo/builder.html': 'dist/builder/index.html',
  'docs/package/script-tag.md': 'dist/docs/script-tag.md',
};

/**
 * A Markdown file as one reads it in the package: a link that leads to a file of the repository alone is its words.
 * @param {string} text
 * @param {{ from: string, isThere: (path: string) => boolean }} place Its path in the package, and what the package has.
 */
export function packedText(text, { from, isThere }) {
  const folder = posix.dirname(from);
  return withLinks(text, ({ all, words, file, rest }) => {
    if (!file || isElsewhere(file)) return all;
    const own = posix.join(folder, file);
    const target = moved[own] ?? own;
    const name = words === `\`${file}\`` ? `\`${target}\`` : words;
    return isThere(target) ? `[${name}](${posix.relative(folder, target)}${rest})` : words;
  });
}

/** The Markdown files of the package that the repository has as well. */
function* textsOf(folder) {
  yield 'README.md';
  for (const name of readdirSync(join(folder, 'docs/guide'))) if (name.endsWith('.md')) yield `docs/guide/${name}`;
}

/** Writes the folder anew. @returns {string} Its path. */
export function stagePackage() {
  const manifest = readJson(join(root, 'package.json'));
  rmSync(staged, { recursive: true, force: true });
  for (const path of [...manifest.files, 'LICENSE']) {
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    cpSync(join(root, path), join(staged, path), { recursive: true });
  }
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(published(manifest), null, 2)}\n`);
  const isThere = (path) => existsSync(join(staged, path));
  for (const from of textsOf(staged)) {
    writeFileSync(join(staged, from), packedText(readFileSync(join(root, from), 'utf8'), { from, isThere }));
  }
  return staged;
}

/** Packs the staged folder. @returns {{ tarball: string, files: string[], size: number }} Paths in it, and its bytes. */
export function pack(folder = staged, destination = dirname(folder)) {
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' };
  const parameters = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination];
  const { stdout, stderr, status } = spawnSync('npm', parameters, options);
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const [{ filename, files, size }] = JSON.parse(stdout);
  return { tarball: join(destination, filename), files: files.map(({ path }) => path).sort(), size };
}
