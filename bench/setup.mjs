/** What the bench needs before it runs. Uses nothing but Node, because nothing else may be there yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from '../scripts/setup.mjs';

const folder = import.meta.dirname;
const root = join(folder, '..');

function isInstalled() {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const [wanted, found] = [versions(join(folder, 'package-lock.json')), versions(installed)];
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

/** Installs the library's packages, and the peers' into this folder alone. Nobody's install scripts run. */
export function prepare() {
  ensureDependencies();
  if (isInstalled()) return;
  console.log('Installing the peers (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in bench; its messages are above.');
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
