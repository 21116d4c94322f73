import type { OperationOutcome, Outcome, RuleOutcome } from '../run/outcome.js';
import type { RunOptions } from '../run/run.js';

const marks = { holds: '✓', differs: '✗', notOffered: '–', unknown: '?' } as const;

/** Whom the run asks, and how often at most. */
export function openingLine({ api, requests, writes }: Pick<RunOptions, 'api' | 'requests' | 'writes'>): string {
  const how = writes === 'no' ? 'It only reads.' : 'It writes, and takes back what it wrote.';
  return `${api.href}, at most ${requests} requests. ${how}\n\n`;
}

/** An operation, what differs and what could not be known. */
export function operationLines(operation: OperationOutcome): string {
  const { name, verdict, method, path } = operation;
  const head = `${marks[verdict]} ${name.padEnd(26)} ${`${method} ${path}`.padEnd(42)} ${summaryOf(operation)}`;
  const rules = operation.rules.filter((rule) => rule.verdict === 'differs').flatMap(ruleLines);
  return `${[head, ...rules, ...unknownLines(operation)].join('\n')}\n`;
}

function summaryOf({ verdict, rules, method }: OperationOutcome): string {
  if (verdict === 'notOffered') return 'not offered (501)';
  if (rules.length === 0) return method === 'GET' ? 'no rule was judged' : 'writes: not tried';
  const count = (one: RuleOutcome['verdict']) => rules.filter((rule) => rule.verdict === one).length;
  const parts = [`${count('holds')} of ${rules.length} rules hold`];
  if (count('differs') > 0) parts.push(`${count('differs')} differ`);
  if (count('unknown') > 0) parts.push(`${count('unknown')} not known`);
  return parts.join(', ');
}

function ruleLines({ name, says, differences, more }: RuleOutcome): string[] {
  const found = differences.flatMap(({ expected, came, curl }) => [
    `      expected ${expected}`,
    `      came     ${came}`,
    ...(curl === undefined ? [] : [`      ${curl}`]),
  ]);
  const rest = more > 0 ? [`      … and ${more} more`] : [];
  return [`    ✗ ${name}: ${says}`, ...found, ...rest];
}

/** What is not known for the same reason stands in one line. */
function unknownLines({ rules }: OperationOutcome): string[] {
  const byReason = new Map<string, string[]>();
  for (const { verdict, name, reason = '' } of rules) {
    if (verdict === 'unknown') byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => `    ? ${reason}: ${names.join(', ')}`);
}

/** How many of which, and what the run left behind. */
export function closingLines({ operations, requests, waitedSeconds, onlyRead, isCrossOrigin, left }: Outcome): string {
  const count = (verdict: OperationOutcome['verdict']) => operations.filter((one) => one.verdict === verdict).length;
  const untried = operations.filter(({ verdict, rules }) => verdict === 'unknown' && rules.length === 0).length;
  const lines = [
    '',
    `✓ ${count('holds')} as the contract says, ✗ ${count('differs')} differ, – ${count('notOffered')} not offered, ? ${count('unknown') - untried} not known.`,
    `${requests} requests${waitedSeconds > 0 ? `, ${waitedSeconds} s waited because the server asked for it` : ''}.`,
  ];
  if (onlyRead) lines.push('What writes was not tried (--write).');
  if (!isCrossOrigin) lines.push('What a portal on another origin needs was not looked at (--origin).');
  lines.push(...left.map((what) => `Left behind: ${what}`));
  return `${lines.join('\n')}\n`;
}
