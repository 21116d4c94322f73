/**
 * Writes the made parts of docs/guide: tables of tokens, metrics, events and findings, the contract, and files of `examples`.
 * `--check` writes nothing, and fails when one of them is not what the sources say.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';
import { filled } from './guide/marks.mjs';
import { partMaker } from './guide/parts.mjs';

const folder = join(root, 'docs/guide');
const isCheck = process.argv.includes('--check');
const make = await partMaker();
const stale = [];

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const wanted = filled(text, make);
  if (wanted === text) continue;
  if (isCheck) stale.push(name);
  else writeFileSync(path, wanted);
}

if (stale.length) {
  console.error(`docs/guide is older than its sources (npm run generate:guide): ${stale.join(', ')}`);
  process.exitCode = 1;
}
