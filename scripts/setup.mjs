/** What a fresh clone needs before anything else runs. Uses nothing but Node, because nothing else is there yet. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether a folder's node_modules holds what its package-lock.json says. Optional packages are for other machines. */
function isInstalled(folder) {
  const wanted = lockedPackages(join(folder, 'package-lock.json')) ?? {};
  const installed = lockedPackages(join(folder, 'node_modules/.package-lock.json'));
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  );
}

function install(folder, ...options) {
  if (isInstalled(folder)) return;
  const whose = folder === root ? '' : ` of ${basename(folder)}`;
  console.log(`Installing packages${whose} (npm ci)…`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci failed${whose && ` in ${folder}`}; its messages are above.`);
}

/** Installs the packages with `npm ci` when they are missing or others than package-lock.json's. */
export function ensureDependencies() {
  install(root);
}

/** Builds the library when dist is not made of what is there now. */
export function ensureBuilt() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-needed'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed; its messages are above.');
}

/** Installs what another folder's package-lock.json says into that folder alone. Nobody's install scripts run. */
export function ensurePackagesOf(folder) {
  install(folder, '--ignore-scripts');
}
