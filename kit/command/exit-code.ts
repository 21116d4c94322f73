import type { Outcome } from '../run/outcome.js';

/** 0: nothing differs; 1: something does; 2: there was nothing that could be judged. */
export function exitCodeOf({ operations }: Pick<Outcome, 'operations'>): number {
  if (operations.some(({ verdict }) => verdict === 'differs')) return 1;
  return operations.some(({ verdict }) => verdict === 'holds') ? 0 : 2;
}
