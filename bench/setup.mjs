/** What the bench needs before it runs. Uses nothing but Node, because nothing else may be there yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ensurePackagesOf } from '../scripts/setup.mjs';

const folder = import.meta.dirname;
const root = join(folder, '..');

/** Installs the library's packages, and the peers' into this folder alone. */
export function prepare() {
  ensureDependencies();
  ensurePackagesOf(folder);
}

/** A folder with the sources of another commit, beside the packages of this one. */
export function checkedOut(commit) {
  const git = (...given) => spawnSync('git', given, { cwd: root, encoding: 'utf8' });
  const name = git('rev-parse', '--verify', `${commit}^{commit}`).stdout.trim();
  if (!name) throw new Error(`--before takes a commit, and is "${commit}".`);
  const tree = join(root, '.cache/bench-before', name.slice(0, 12));
  if (existsSync(join(tree, 'src'))) return tree;
  mkdirSync(tree, { recursive: true });
  const archive = spawnSync('git', ['archive', name, 'src', 'tsconfig.json'], { cwd: root, maxBuffer: 2 ** 28 });
  const { status } = spawnSync('tar', ['-x', '-C', tree], { input: archive.stdout });
  if (status !== 0) throw new Error(`The sources of ${commit} could not be unpacked.`);
  return tree;
}
