/** What a page fetches of dist/cdn, and what the package weighs: for whoever decides about a release. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../entries.mjs';

const folder = join(root, 'dist/cdn');
const shown = ['core', 'customer-list', 'kpi-card', 'partner-dashboard', 'echarts', 'demo-source'];

const gzipped = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

/** @returns {string[]} Lines: a file of the script tag and its bytes (gzip), then the tarball's. */
export function sizeTable(tarballBytes) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const rows = shown.flatMap((name) =>
    files
      .filter((file) => new RegExp(`^partner-hub-${name}-[\\w-]{8}\\.js$`).test(file))
      .map((file) => [file, gzipped(file)]),
  );
  const all = files.reduce((sum, file) => sum + gzipped(file), 0);
  return [...rows, [`all ${files.length} files`, all], ['tarball', tarballBytes]].map(
    ([name, bytes]) => `${kilobytes(bytes)}  ${name}`,
  );
}
