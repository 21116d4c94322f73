/** The report of a run: the figure, and every mutant that lived with what is known about it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rooms } from './mutants.mjs';

/**
 * @typedef {object} Known A mutant that lives and may.
 * @property {string} path
 * @property {string} line The line that it changes, without indentation: a number would be another one tomorrow.
 * @property {string} change `before → after`.
 * @property {boolean} equivalent Nobody can notice it: it does not count. Else it counts as survived, and the reason says why no test is written.
 * @property {string} reason
 */

/** @returns {Known[]} */
export function knownSurvivors() {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'known.json'), 'utf8'));
}

export const isSame = (known, mutant) =>
  known.path === mutant.path && known.line === mutant.line && known.change === mutant.change;

/** Counts of verdicts; what is equivalent is in none of them. */
function counted(verdicts) {
  const killed = verdicts.filter(({ status }) => status === 'killed').length;
  return { killed, all: verdicts.length, share: verdicts.length === 0 ? 100 : (killed / verdicts.length) * 100 };
}

function lineOf(name, { killed, all, share }) {
  return `${name.padEnd(12)} ${String(killed).padStart(5)} of ${String(all).padStart(5)} killed  ${share.toFixed(1).padStart(5)} %`;
}

function survivorLines({ mutant, status, tests, reason }) {
  const met = status === 'unreached' ? 'no test comes by' : `${tests.length} test files`;
  return [
    `  ${mutant.place}  ${mutant.kind}: ${mutant.change.slice(0, 160)}  (${met})`,
    ...(reason ? [`    ${reason}`] : []),
  ];
}

/**
 * @param {{ verdicts: import('./rounds.mjs').Verdict[], broken: { test: string, failure: string }[] }} judged
 * @param {Known[]} known
 * @returns {{ share: number, lines: string[] }} Percent killed, and the report.
 */
export function reportOf({ verdicts, broken }, known) {
  const judged = verdicts.map((verdict) => ({ ...verdict, ...known.find((one) => isSame(one, verdict.mutant)) }));
  const counting = judged.filter(({ equivalent, status }) => !equivalent || status === 'killed');
  const lived = counting.filter(({ status }) => status !== 'killed');
  const total = counted(counting);
  const inRoom = (room) => counting.filter(({ mutant }) => mutant.path.startsWith(`${room}/`));
  return {
    share: total.share,
    lines: [
      ...broken.map(({ test, failure }) => `Left out, it fails without a mutant: ${test} (${failure})`),
      `${lived.length} lived, ${judged.length - counting.length} more are equivalent:`,
      ...lived.flatMap(survivorLines),
      '',
      ...rooms.map((room) => lineOf(room, counted(inRoom(room)))),
      lineOf('all', total),
    ],
  };
}
