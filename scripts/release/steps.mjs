/** What must hold before a version goes out, in order: each step answers with its faults, none when all is well. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';
import { differences, interfacePath, keptInterface, publicInterface } from '../public-interface.mjs';
import { announcesMajor, kindsOf, releaseNotes } from './announced.mjs';
import { contentFaults, publintFaults, typeFaults } from './package-faults.mjs';
import { sizeTable } from './size-table.mjs';
import { pack, stagePackage } from './stage.mjs';

/** A command in the project's folder, whose output is shown only when it fails. */
function command(name, args) {
  const { status, stdout, stderr, error } = spawnSync(name, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  const said = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trimEnd();
  return { said, faults: status === 0 ? [] : [`${name} ${args.join(' ')} failed:`, ...said.split('\n').slice(-30)] };
}

/** Lines of `git status --porcelain`: what would go out without standing in any commit. */
export const treeFaults = (status) =>
  status
    .split('\n')
    .filter(Boolean)
    .map((line) => `${line.slice(3)} is ${line.startsWith('??') ? 'not in git' : 'changed and not committed'}`);

/** What the changelog leaves unsaid. */
export function changelogFaults({ changesets, next, version }) {
  const kinds = kindsOf(changesets);
  const unclear = changesets
    .filter((_, index) => !kinds[index])
    .map((text) => `a changeset names no kind of version: ${text.slice(0, 80)}`);
  const isWaiting = changesets.length > 0;
  if (!isWaiting && !next.includes(version))
    return [`neither a changeset waits nor does CHANGELOG.md speak of ${version}`];
  return isWaiting || !/not released/i.test(next)
    ? unclear
    : [...unclear, `CHANGELOG.md calls ${version} not released, and no changeset waits`];
}

/** What the interface lost without a word, and what it gained without being kept. */
export function interfaceFaults({ removed, added }, notes) {
  const unannounced = announcesMajor(notes)
    ? []
    : removed.map((line) => `removed, and no major version is announced: ${line}`);
  const unkept = [...(unannounced.length > 0 ? [] : removed), ...added];
  return [
    ...unannounced,
    ...unkept.map((line) => `${interfacePath} does not know it yet (npm run interface): ${line}`),
  ];
}

/** @typedef {{ name: string, title: string, isAsked?: boolean, run(): string[] | Promise<string[]> }} Step */

/** @param {{ note(line: string): void }} report Takes lines that are no faults. @returns {Step[]} */
export function releaseSteps({ note }) {
  let packed;
  const staged = () => (packed ??= ((folder) => ({ folder, ...pack(folder) }))(stagePackage()));
  const isBuilt = () => existsSync(join(root, 'dist/cdn/integrity.json'));
  const ofPackage = (look) => () => (isBuilt() ? look(staged()) : ['dist is not built']);
  return [
    {
      name: 'tree',
      title: 'everything is committed',
      run: () => treeFaults(command('git', ['status', '--porcelain']).said),
    },
    { name: 'changelog', title: 'the changelog speaks of it', run: () => changelogFaults(releaseNotes()) },
    {
      name: 'interface',
      title: 'the public interface lost nothing unannounced',
      run: () => interfaceFaults(differences(keptInterface(), publicInterface()), releaseNotes()),
    },
    {
      name: 'check',
      title: 'types, lint, contract, formatting (npm run check)',
      run: () => command('npm', ['run', 'check']).faults,
    },
    { name: 'build', title: 'it builds (npm run build)', run: () => command('npm', ['run', 'build']).faults },
    { name: 'tests', title: 'all tests pass (npm test)', isAsked: true, run: () => command('npm', ['test']).faults },
    {
      name: 'contents',
      title: 'the tarball holds what is declared, with hashes and licences',
      run: ofPackage(({ folder, files, tarball }) => {
        note(`${tarball}: ${files.length} files`);
        return contentFaults(folder, files);
      }),
    },
    { name: 'publint', title: 'publint finds nothing', run: ofPackage(({ folder }) => publintFaults(folder)) },
    {
      name: 'types',
      title: 'types resolve (are-the-types-wrong)',
      run: ofPackage(({ tarball }) => typeFaults(tarball)),
    },
    {
      name: 'sizes',
      title: 'sizes (gzip)',
      run: ofPackage(({ size }) => {
        sizeTable(size).forEach(note);
        return [];
      }),
    },
  ];
}

/** The tarball that was looked at. */
export const tarballOf = () => pack(stagePackage()).tarball;
