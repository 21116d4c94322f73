import type { Named } from '../rules/rule.js';

/** So many operations are named; more are counted. */
const few = 3;

/** Every rule with the sentence of the contract on which it stands, as a table in Markdown. */
export function ruleTable(rules: readonly Named[]): string {
  const rows = rules.map(({ name, says, operations }) => {
    const where =
      operations.length > few ? `${operations.length} operations` : operations.map((one) => `\`${one}\``).join(', ');
    return `| \`${name}\` | ${says.replaceAll('|', '\\|')} | ${where} |`;
  });
  return ['| rule | what the contract says | judged for |', '|---|---|---|', ...rows, ''].join('\n');
}
