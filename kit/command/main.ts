import { writeFile } from 'node:fs/promises';
import { run } from '../run/run.js';
import { answerRules, rules } from '../rules/registry.js';
import { jsonReport } from '../report/json.js';
import { closingLines, operationLines, openingLine } from '../report/lines.js';
import { plain } from '../report/plain.js';
import { ruleTable } from '../report/rule-table.js';
import { CannotRun } from '../session/stop.js';
import { BadArguments, checkArguments } from './arguments.js';
import { exitCodeOf } from './exit-code.js';
import { help } from './help.js';

/** Where the command says something. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** Runs the command, and answers with the code with which it ends. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || args.includes('--help')) return say(output, help);
  if (command === 'rules') return say(output, ruleTable([...answerRules, ...rules]));
  try {
    if (command !== 'check-api') throw new BadArguments(`There is no command “${command}”; --help names them.`);
    return await check(rest, output);
  } catch (error) {
    if (!(error instanceof BadArguments) && !(error instanceof CannotRun)) throw error;
    output.error(`${plain(error.message)}\n`);
    return 2;
  }
}

function say(output: Output, text: string): number {
  output.out(text);
  return 0;
}

async function check(args: readonly string[], output: Output): Promise<number> {
  const options = checkArguments(args);
  const { json } = options;
  const out = json === '-' ? () => {} : (text: string) => output.out(text);
  out(openingLine(options));
  const outcome = await run(options, (operation) => out(operationLines(operation)));
  out(closingLines(outcome));
  const code = exitCodeOf(outcome);
  const report = jsonReport(outcome, code);
  if (json === '-') output.out(report);
  else if (json !== undefined) await writeFile(json, report);
  return code;
}
