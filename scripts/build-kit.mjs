/**
 * Builds kit for Node: the contract kit of backend teams, one file without packages (`bin` of package.json). The contract goes into it as it is parsed here, so
 * that nothing has to read YAML when it runs.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');

/** `openapi.yaml` as a module. */
const contractAsModule = {
  name: 'contract-as-module',
  load(id) {
    if (!id.endsWith('openapi.yaml')) return undefined;
    return `export const document = ${JSON.stringify(parse(readFileSync(id, 'utf8')))};`;
  },
};

/**
 * @param {string} entry Path of a module, from the project's folder.
 * @returns {Promise<string>} It and all that it imports, as one module for Node.
 */
export async function kitCode(entry = 'kit/cli.ts') {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [contractAsModule],
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

/** Writes the command into dist. */
export async function buildKit(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cli.js'), await kitCode(), { mode: 0o755 });
}

/** A module of the kit, imported: built into a file of its own for each state of the sources, so that runs beside each other never see half of one. */
export async function kitModule(entry) {
  const code = await kitCode(entry);
  const folder = join(root, '.cache/kit-builds');
  const file = join(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  }
  return import(pathToFileURL(file).href);
}
