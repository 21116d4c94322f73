/**
 * Writes the made parts of docs/guide and of the README: tables of tokens, metrics, events and findings, the contract, what was measured, and files of `examples`.
 * `--check` writes nothing, and fails when one of them is not what the sources say.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';
import { filled } from './guide/marks.mjs';
import { partMaker } from './guide/parts.mjs';

const guide = readdirSync(join(root, 'docs/guide')).filter((name) => name.endsWith('.md'));
const isCheck = process.argv.includes('--check');
const make = await partMaker();
const stale = [];

for (const name of ['README.md', ...guide.map((page) => `docs/guide/${page}`)]) {
  const path = join(root, name);
  const text = readFileSync(path, 'utf8');
  const wanted = filled(text, make);
  if (wanted === text) continue;
  if (isCheck) stale.push(name);
  else writeFileSync(path, wanted);
}

if (stale.length) {
  console.error(`Older than their sources (npm run generate:guide): ${stale.join(', ')}`);
  process.exitCode = 1;
}
