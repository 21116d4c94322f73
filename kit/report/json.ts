import type { Outcome } from '../run/outcome.js';

/** The result for machines: everything that the lines say, the rules that hold among it. */
export function jsonReport(outcome: Outcome, exitCode: number): string {
  return `${JSON.stringify({ exitCode, ...outcome }, null, 2)}\n`;
}
