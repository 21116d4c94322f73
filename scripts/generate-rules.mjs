/** Writes the table of rules into docs/contract-kit.md. Run it after a change of a rule: `npm run generate:rules`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kitModule } from './build-kit.mjs';

const path = join(resolve(import.meta.dirname, '..'), 'docs/contract-kit.md');
const heading = '## Rules\n';

/** @returns {Promise<string>} The document with the table as it should be. */
export async function documentWithRules() {
  const { answerRules, rules } = await kitModule('kit/rules/registry.ts');
  const { ruleTable } = await kitModule('kit/report/rule-table.ts');
  const text = readFileSync(path, 'utf8');
  const before = text.slice(0, text.indexOf(heading) + heading.length);
  return `${before}\n${ruleTable([...answerRules, ...rules])}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(path, await documentWithRules());
