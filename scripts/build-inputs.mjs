/** What the build reads, as a fingerprint: whether dist is what would be built now. Times say less: a copied file keeps its own, and one that was changed while a build ran is older than dist. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { root } from './entries.mjs';

/** Files and folders from which dist is made. */
export const buildInputs = [
  'src',
  'mocks',
  'kit',
  'demo/builder',
  'demo/builder.html',
  'docs',
  'scripts',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
];

const kept = join(root, '.cache/built-from');

/** The files of a path, in a fixed order; none where there is nothing. */
function filesOf(path, folder) {
  const absolute = join(folder, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

/** @returns {string} Another one whenever a file came, went, has another name or says something else. */
export function fingerprint(paths = buildInputs, folder = root) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(path, folder))) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** Whether the last complete build was of what is there now. */
export const isBuilt = () => existsSync(kept) && readFileSync(kept, 'utf8') === fingerprint();

/** Says of what dist is made, or (undefined) that it is not complete. */
export function noteBuilt(from = '') {
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, from);
}
