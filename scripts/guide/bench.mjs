/** What `bench` measured, as the guide and the README say it: the same figures as bench/RESULTS.md, by the same means. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cell, goalOf, isMissed, ratioToNamed, tableOf } from '../../bench/report.mjs';
import { root } from '../entries.mjs';
import { table } from './markdown.mjs';

const measured = () => JSON.parse(readFileSync(join(root, 'bench/results.json'), 'utf8'));

/** The first table that was measured, with what is said about that measurement. */
export function comparison() {
  const [workload] = measured().workloads;
  const [, ...lines] = tableOf(workload).trim().split('\n');
  return [
    '## How it compares',
    `${workload.title}, as ratios to a bare page that was written by hand: less is better. [How it was measured](../../bench/RESULTS.md), with cards and charts.`,
    lines.join('\n').trim(),
  ].join('\n\n');
}

/** A measure of another workload than the first, on a line: what all the pages have that were measured beside ours. */
function line(workload, measure) {
  const { floor, ours = 'ours', results } = workload;
  const figure = (page) => cell(results[page], measure, page === floor);
  const toNamed = ratioToNamed(workload, measure);
  const others = Object.keys(results).filter((page) => ![floor, ours].includes(page));
  return [
    measure.label,
    `**${figure(ours)}**${toNamed === undefined ? '' : `, ${toNamed.toFixed(1)}× ${measure.goal.of}`}`,
    others.map((page) => `${page} ${figure(page)}`).join(', '),
    goalOf(measure),
  ];
}

/** The goals that a workload misses, in words; undefined where it misses none. */
function missedOf(workload) {
  const { title, measures } = workload;
  const missed = measures.filter((measure) => isMissed(workload, measure)).map(({ label }) => label);
  if (missed.length === 0) return undefined;
  return missed.length === measures.length ? `all of “${title}”` : `of “${title}” ${missed.join('; ')}`;
}

const span = (values) => [...new Set([Math.min(...values), Math.max(...values)])].join(' to ');

/** The first table, and of the others what has a goal, reached or not; then what is not. */
export function summary() {
  const { machine, workloads } = measured();
  const withGoals = workloads.map((workload) => ({
    ...workload,
    measures: workload.measures.filter(({ goal }) => goal !== undefined),
  }));
  const dates = [...new Set(workloads.map(({ date }) => date))].sort().join(', ');
  const how = `${machine.cores} cores of an ${machine.cpu}, ${dates}, ${span(workloads.map(({ rounds }) => rounds))} rounds; the machine’s load was ${span(workloads.flatMap(({ load }) => load))}.`;
  return [
    `Medians of the main thread’s work, as ratios to a bare page that was written by hand for the same: less is better. ${how}`,
    tableOf(workloads[0]).trim().split('\n\n').at(-1),
    table(
      ['', '**ours**', 'others', 'goal'],
      withGoals
        .slice(1)
        .flatMap((workload) => [
          [`**${workload.title}${workload.ours ? `, ${workload.ours}` : ''}**`, '', '', ''],
          ...workload.measures.map((measure) => line(workload, measure)),
        ]),
    ),
    ...withGoals
      .slice(1)
      .filter(({ note }) => note)
      .map(({ title, note }) => `“${title}”: ${note}`),
    `These goals are missed: ${withGoals.map(missedOf).filter(Boolean).join(' · ')}. [Why, and where the time goes](bench/NOTES.md#what-is-not-reached-and-where-the-time-goes).`,
  ].join('\n\n');
}
