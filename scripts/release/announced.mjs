/** What the next version is announced to be: by changesets that wait, or by the first entry of the changelog. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';

/** @returns {{ changesets: string[], next: string, version: string }} The changesets' texts, the changelog's first heading of a version, ours. */
export function releaseNotes(folder = root) {
  const waiting = join(folder, '.changeset');
  const files = existsSync(waiting)
    ? readdirSync(waiting).filter((name) => /\.md$/.test(name) && name !== 'README.md')
    : [];
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  return {
    changesets: files.map((name) => readFileSync(join(waiting, name), 'utf8')),
    next: /^## .*$/m.exec(changelog)?.[0] ?? '',
    version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version,
  };
}

const majorOf = (version) => Number(/(\d+)\.\d+\.\d+/.exec(version)?.[1] ?? 0);

/** The kind of version that each changeset asks for. */
export const kindsOf = (changesets) =>
  changesets.map((text) => /^['"]?[\w@/-]+['"]?: *(major|minor|patch)\b/m.exec(text)?.[1]);

/** Whether something may go. */
export const announcesMajor = ({ changesets, next, version }) =>
  kindsOf(changesets).includes('major') || majorOf(next) > majorOf(version);
