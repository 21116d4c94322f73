/** Letters that may be wrong in a word of four or more. */
const mostChanges = 2;

/** The known word that somebody meant who wrote another one: the same in other capitals, or one or two letters apart. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const plain = written.trim().toLowerCase();
  const distances = known.map((word) => ({ word, distance: distance(plain, word.toLowerCase()) }));
  const [best] = distances.sort((one, other) => one.distance - other.distance);
  if (!best) return undefined;
  return best.distance <= Math.min(mostChanges, Math.floor(best.word.length / 4)) ? best.word : undefined;
}

/** How many letters have to be put in, taken out or exchanged. Source: V. I. Levenshtein, 1966. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostChanges) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let place = 1; place <= other.length; place += 1) {
      const exchanged = row[place - 1]! + (one[line - 1] === other[place - 1] ? 0 : 1);
      next.push(Math.min(exchanged, row[place]! + 1, next[place - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
