/** How much code each element is for a page with the script tag, read from the files of dist/cdn. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../entries.mjs';

const folder = join(root, 'dist/cdn');

/** A file and every file that it imports at once. */
function closure(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const text = readFileSync(join(folder, name), 'utf8');
  for (const [, next] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) closure(next, found);
  return found;
}

const kilobytes = (names) =>
  (
    [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0) / 1000
  ).toFixed(1);

/** @returns {(tag: string) => string | undefined} A sentence about the bytes of an element. */
export function cdnSizes() {
  const files = readdirSync(folder);
  const base = closure('partner-hub.js');
  return (tag) => {
    const own = files.find((name) => new RegExp(`^partner-hub-${tag}-[\\w-]{8}\\.js$`).test(name));
    if (!own) return undefined;
    const beyond = [...closure(own)].filter((name) => !base.has(name));
    return `${kilobytes(beyond)} kB of code (gzip) beside the ${kilobytes(base)} kB that all elements share; words, menus and charts come when they show.`;
  };
}
