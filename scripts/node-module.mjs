/** Modules of the project's TypeScript, built for Node, which does not read it before version 22.18. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const builds = join(root, '.cache/node-builds');

/** What this process has imported already, by the entry: its sources do not change under it. */
const imported = new Map();

/**
 * @param {string} entry Path of a module, from the project's folder.
 * @param {import('vite').InlineConfig} [config] What else the build needs: `plugins`, `resolve`.
 * @returns {Promise<string>} It and all that it imports, as one module.
 */
export async function nodeCode(entry, config = {}) {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    ...config,
    build: {
      ssr: join(root, entry),
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry).code;
}

/** A module, built and imported; once in a process, whoever asks for it. */
export function nodeModule(entry, config) {
  if (!imported.has(entry)) imported.set(entry, nodeCode(entry, config).then(importCode));
  return imported.get(entry);
}

/** Each build has a file of its own name, so that runs beside each other never see half of one. */
function importCode(code) {
  const file = join(builds, `${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(builds, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  }
  return import(pathToFileURL(file).href);
}
