/** How many bytes a visitor's browser loads. */
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundled } from '../support/bundle.mjs';

export const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** One line when more is loaded than the budget allows: the goal (kB), or the ceiling while the goal is not reached. */
export function overBudget({ what, bytes, files = [] }, { goal, ceiling = goal }) {
  if (bytes <= ceiling * 1000) return [];
  return [`${what}: ${bytes} bytes, at most ${ceiling} kB: ${files.join(', ')}`];
}

/**
 * Bundles a module of dist as an application would, its packages included.
 * @param {string} code A module's text; paths in it start at the project's folder.
 * @returns {Promise<{ atOnce: number, late: Record<string, number> }>} Bytes (gzip) that are loaded at once, and of each file loaded on demand.
 */
export async function loadedBytes(code) {
  const output = await bundled(code, { minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } } });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const start = [...chunks.values()].find((chunk) => chunk.isEntry);
  const now = new Set();
  const follow = (name) => {
    if (now.has(name)) return;
    now.add(name);
    for (const next of chunks.get(name)?.imports ?? []) follow(next);
  };
  follow(start.fileName);
  const sizes = [...chunks].map(([name, chunk]) => [name, gzipped(chunk.code)]);
  return {
    atOnce: sizes.filter(([name]) => now.has(name)).reduce((sum, [, size]) => sum + size, 0),
    late: Object.fromEntries(
      sizes
        .filter(([name]) => !now.has(name))
        .map(([name, size]) => [name.replace(`${dirname(start.fileName)}/`, ''), size]),
    ),
  };
}
