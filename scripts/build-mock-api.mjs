/**
 * Builds mocks/server.ts for Node (which does not read TypeScript before version 22.18) and imports it.
 * Each build has a file of its own name, so that runs beside each other never see half of one.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** @returns {Promise<typeof import('../mocks/server.js')>} The module's exports. */
export async function buildMockApi() {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { conditions: ['partner-hub-elements:source', 'node', 'import', 'module', 'default'] },
    build: {
      ssr: 'mocks/server.ts',
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { code } = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  const folder = join(root, '.cache/mock-api-builds');
  const file = join(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  }
  return import(pathToFileURL(file).href);
}
