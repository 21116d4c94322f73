/**
 * Mutation testing of the rooms without a page of their own: `npm run test:mutation -- --sample 200 --seed 1 --files src/api/transport`.
 * Makes small changes in what the browser is served (no file is written but the report), runs the browser tests that come by each, and says which
 * changes no test noticed.
 *
 * --files PREFIX   only files whose path begins so; may be given often
 * --sample N       as many mutants, chosen by chance among all; default: all
 * --seed S         another choice; default 1
 * --tests N        how many test files a mutant meets at most, the nearest first; default 16
 * --least PERCENT  the command fails below it; default 85
 * --lived          only those that lived in the last run
 * --list           only lists the mutants
 *
 * The report is also in .cache/mutation.json, after each round as far as it goes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './entries.mjs';
import { typeCheck } from './mutation/compiler.mjs';
import { allMutants } from './mutation/mutants.mjs';
import { testsOf } from './mutation/reach.mjs';
import { isSame, knownSurvivors, reportOf } from './mutation/report.mjs';
import { judge } from './mutation/rounds.mjs';
import { sample } from './mutation/sample.mjs';
import { withSwitches } from './mutation/switches.mjs';
import { runPairs } from './mutation/tests.mjs';

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '16' },
    least: { type: 'string', default: '85' },
    lived: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

/** Ctrl-C ends the browser, too, and what is known by then is reported. */
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());
process.once('SIGTERM', () => interrupted.abort());

const say = (message) => console.log(`${new Date().toISOString().slice(11, 19)} ${message}`);

/** Serves each file with the switches of its mutants, made once. */
function switcher(mutants) {
  const paths = new Set(mutants.map(({ path }) => path));
  const made = new Map();
  return (path, text) => {
    if (!paths.has(path)) return undefined;
    const own = mutants.filter((mutant) => mutant.path === path);
    if (!made.has(path)) made.set(path, withSwitches(path, text, own));
    return made.get(path);
  };
}

const reportPath = join(root, '.cache/mutation.json');

/** The mutants that lived in the last run, as far as they are still there. */
function survivorsOf(every) {
  const { mutants } = JSON.parse(readFileSync(reportPath, 'utf8'));
  const lived = mutants.filter(({ status }) => status !== 'killed');
  return every.filter((mutant) => lived.some((one) => isSame(one, mutant)));
}

function write(judged) {
  mkdirSync(dirname(reportPath), { recursive: true });
  const mutants = judged.verdicts.map(({ mutant, ...verdict }) => ({
    place: mutant.place,
    kind: mutant.kind,
    path: mutant.path,
    line: mutant.line,
    change: mutant.change,
    ...verdict,
  }));
  writeFileSync(reportPath, `${JSON.stringify({ options, broken: judged.broken, mutants }, undefined, 2)}\n`);
}

async function main() {
  const all = allMutants(options.files);
  const every = options.lived ? survivorsOf(all) : all;
  const count = options.sample === undefined ? every.length : Number(options.sample);
  const mutants = sample(every, { count, seed: Number(options.seed), isValid: typeCheck() });
  say(`${mutants.length} of ${every.length} mutants, seed ${options.seed}`);
  if (options.list)
    return console.log(mutants.map(({ place, kind, change }) => `${place} ${kind}: ${change}`).join('\n'));
  const textOf = switcher(mutants);
  const { signal } = interrupted;
  const judged = await judge(mutants, {
    testsOf: testsOf(),
    most: Number(options.tests),
    run: (pairs) => runPairs(pairs, { textOf, signal }),
    say,
    keep: write,
    signal,
  });
  const { share, lines } = reportOf(judged, knownSurvivors());
  console.log(lines.join('\n'));
  process.exitCode = signal.aborted ? 130 : share < Number(options.least) ? 1 : 0;
}

await main();
