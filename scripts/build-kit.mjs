/**
 * Builds kit for Node: the contract kit of backend teams, one file without packages (`bin` of package.json). The contract goes into it as it is parsed here, so
 * that nothing has to read YAML when it runs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nodeCode, nodeModule } from './node-module.mjs';

/** The contract, parsed once in a process: that takes longer than the rest of a build. */
let contract;

/** `openapi.yaml` as a module. */
const contractAsModule = {
  name: 'contract-as-module',
  load(id) {
    if (!id.endsWith('openapi.yaml')) return undefined;
    contract ??= JSON.stringify(parse(readFileSync(id, 'utf8')));
    return `export const document = ${contract};`;
  },
};

const config = { plugins: [contractAsModule] };

/** Writes the command into dist. */
export async function buildKit(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cli.js'), await nodeCode('kit/cli.ts', config), { mode: 0o755 });
}

/** A module of the kit, built and imported. */
export function kitModule(entry) {
  return nodeModule(entry, config);
}
