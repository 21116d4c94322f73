/** What was measured, as tables for people. */
import { table } from '../scripts/guide/markdown.mjs';
import { summary } from './rounds.mjs';

const number = (value, unit) => {
  if (value === undefined) return '–';
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 1;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}${unit ? ` ${unit}` : ''}`;
};

const isRatio = ({ goal, unit }) => typeof goal !== 'string' && (goal !== undefined || unit === 'ms');

/** A page's figure for a measure as it is shown: a ratio to the bare page, or with its unit. */
export function cell(result, measure, isFloor) {
  const found = result?.[measure.key];
  if (found?.value === undefined) return '–';
  if (!isRatio(measure) || isFloor || found.ratio === undefined) return number(found.value, measure.unit);
  return `${found.ratio.toFixed(1)}×`;
}

/** What a measure shall be at most: so many times the bare page, `{ times, of }` another page, or a figure with its unit. */
export function goalOf({ goal }) {
  if (goal === undefined) return '';
  if (typeof goal === 'object') return `≤ ${goal.times}× ${goal.of}`;
  return typeof goal === 'number' ? `≤ ${goal}×` : `≤ ${goal}`;
}

/** Ours as a ratio to the page that a goal names, within a round; undefined where it names none. */
export function ratioToNamed({ ours = 'ours', played }, { key, goal }) {
  return typeof goal === 'object' ? asShown(summary(played, goal.of)[ours][key].ratio) : undefined;
}

const asShown = (ratio) => Number(ratio.toFixed(1));

/** Whether ours is more than a measure shall be, as both are shown. */
export function isMissed(workload, measure) {
  const { ours = 'ours', results } = workload;
  const { goal, key } = measure;
  if (goal === undefined) return false;
  if (typeof goal === 'object') return ratioToNamed(workload, measure) > goal.times;
  return typeof goal === 'number'
    ? asShown(results[ours][key].ratio) > goal
    : results[ours][key].value > Number.parseFloat(goal);
}

/** One workload: a row for each measure, a column for each page, the bare one first and ours after it. */
export function tableOf({ title, floor, ours = 'ours', measures, results, note, rounds, date, load }) {
  const before = `${ours}-before`;
  const others = Object.keys(results).filter((page) => ![floor, ours, before].includes(page));
  const order = [floor, before, ours, ...others].filter((page) => page in results);
  const head = ['', ...order.map((page) => (page === ours ? `**${page}**` : page)), 'goal'];
  const rows = measures.map((measure) => [
    measure.label,
    ...order.map((page) => {
      const text = cell(results[page], measure, page === floor);
      return page === ours ? `**${text}**` : text;
    }),
    goalOf(measure),
  ]);
  const how = `${date}, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}; the machine’s load was ${load[0]} at the start and ${load[1]} at the end.`;
  return [`## ${title}`, '', how, '', ...(note ? [note, ''] : []), table(head, rows), ''].join('\n');
}

/** @param {{ machine: object, workloads: readonly object[] }} run */
export function reportOf({ machine, workloads }) {
  const { cpu, cores, memory, browser, node } = machine;
  return [
    '# Bench',
    '',
    `Made by \`npm run bench\`: ${cpu}, ${cores} cores, ${memory} GB, ${browser}, Node ${node}. Rounds are interleaved, with a fresh browser for each page of each round.`,
    'Times are what the main thread worked, not what the clock says, from the act until the right rows or figures are painted: read from the page, and checked in its pixels. A load above the number of cores means that others used the machine too: then caches are colder and ratios less steady.',
    'The first column is a bare hand-written page. Times of all others are medians of the ratio to it within a round, so that less is better; –: it failed, or has none.',
    '',
    ...workloads.map(tableOf),
  ].join('\n');
}
