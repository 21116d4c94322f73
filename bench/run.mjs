/**
 * Measures the library beside its peers, after all the set-up that it needs: packages, the peers' own, the pages.
 *   npm run bench                             everything, five rounds
 *   npm run bench -- --only tables            one workload: tables, http, cards, charts or page; several with commas
 *   npm run bench -- --rounds 9               more rounds
 *   npm run bench -- --pages floor,ours       some pages
 *   npm run bench -- --before main            also the library as it was at a commit, in the same rounds
 *   npm run bench -- --out FOLDER             where RESULTS.md and results.json go; default: this folder
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedOut, prepare } from './setup.mjs';

const names = ['tables', 'http', 'cards', 'charts', 'page'];

function readArguments() {
  const text = { type: 'string' };
  const { values } = parseArgs({ options: { only: text, rounds: text, pages: text, before: text, out: text } });
  const only = values.only?.split(',') ?? names;
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`--only takes ${names.join(', ')}, and is "${unknown.join()}".`);
  const rounds = Number(values.rounds ?? 5);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds must be 1 or more, and is "${values.rounds}".`);
  return {
    only,
    rounds,
    before: values.before,
    pages: values.pages?.split(','),
    out: resolve(values.out ?? import.meta.dirname),
  };
}

const load = () => loadavg()[0].toFixed(1);
const today = () => new Date().toISOString().slice(0, 10);

/** Results of workloads that were not run this time are kept. */
function merged(file, fresh) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).workloads : [];
  const all = new Map([...known, ...fresh].map((workload) => [workload.name, workload]));
  return names.flatMap((name) => all.get(name) ?? []);
}

const withBefore = (page) => (page.startsWith('ours') ? [page, `${page}-before`] : [page]);

async function run(name, options) {
  const { playRounds, summary } = await import('./rounds.mjs');
  const { play } = await import('./play.mjs');
  const workload = await import(`./workloads/${name}.mjs`);
  const before = load();
  const known = options.tree ? workload.pages.flatMap((page) => withBefore(page)) : workload.pages;
  const pages = known.filter((page) => options.pages?.includes(page.replace('-before', '')) ?? true);
  const played = await play({ workload, pages, tree: options.tree }, (measure) =>
    playRounds({ rounds: options.rounds, pages, measure, log: (line) => console.log(`${name}, ${line}`) }),
  );
  const { title, floor, measures, note, ours } = workload;
  const how = { rounds: options.rounds, date: today(), load: [before, load()] };
  return { name, title, floor, ours, measures, note, ...how, results: summary(played, floor), played };
}

async function main() {
  const options = readArguments();
  prepare();
  options.tree = options.before && checkedOut(options.before);
  const { machine } = await import('./machine.mjs');
  const { reportOf } = await import('./report.mjs');
  const fresh = [];
  for (const name of options.only) fresh.push(await run(name, options));
  mkdirSync(options.out, { recursive: true });
  const file = join(options.out, 'results.json');
  const workloads = merged(file, fresh);
  const all = { machine: await machine(), workloads };
  writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
  writeFileSync(join(options.out, 'RESULTS.md'), reportOf(all));
  console.log(reportOf({ ...all, workloads: fresh }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
