/** Chooses by chance, the same choice for the same seed. */

/** @returns {() => number} Numbers from 0 to below 1 (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns {T[]} In an order of chance. @template T */
function shuffled(items, seed) {
  const next = chance(seed);
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [all[last], all[other]] = [all[other], all[last]];
  }
  return all;
}

/**
 * @param {import('./mutants.mjs').Mutant[]} mutants
 * @param {{ count: number, seed: number, isValid: (mutant: import('./mutants.mjs').Mutant) => boolean }} options
 * @returns {import('./mutants.mjs').Mutant[]} As many as wanted of those that are valid, in the order of their numbers.
 */
export function sample(mutants, { count, seed, isValid }) {
  const chosen = [];
  for (const mutant of shuffled(mutants, seed)) {
    if (chosen.length >= count) break;
    if (isValid(mutant)) chosen.push(mutant);
  }
  return chosen.sort((one, other) => one.id - other.id);
}
