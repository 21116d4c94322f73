/** Rounds in which every page has its turn, and what is made of them. */

export function median(values) {
  const known = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  if (known.length === 0) return undefined;
  const middle = known.length >> 1;
  return known.length % 2 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}

/** Begins each round with another page, so that none is always first. */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/**
 * @param {{ rounds: number, pages: readonly string[], measure(page: string): Promise<Record<string, number>>, log(line: string): void }} options
 * @returns What each round measured: `[{ floor: { mount: 20 }, ours: { mount: 40 } }, …]`. A page that failed has an `error`.
 */
export async function playRounds({ rounds, pages, measure, log }) {
  const played = [];
  for (let round = 0; round < rounds; round += 1) {
    const results = {};
    for (const page of turned(pages, round)) {
      try {
        results[page] = await measure(page);
        log(`round ${round + 1} of ${rounds}: ${page}`);
      } catch (error) {
        results[page] = { error: error.message };
        log(`round ${round + 1} of ${rounds}: ${page} failed: ${error.message}`);
      }
    }
    played.push(results);
  }
  return played;
}

/**
 * The median of each measure, and of its ratio to another page in the same round: what slows the machine in a round slows both.
 * @returns {{ [page: string]: { [measure: string]: { value: number, ratio: number | undefined } } }}
 */
export function summary(played, floor) {
  const pages = [...new Set(played.flatMap(Object.keys))];
  const measures = [...new Set(played.flatMap((round) => Object.values(round).flatMap(Object.keys)))];
  const summed = (page) =>
    Object.fromEntries(
      measures.map((name) => {
        const value = median(played.map((round) => round[page]?.[name]));
        const ratio = median(played.map((round) => round[page]?.[name] / round[floor]?.[name]));
        return [name, { value, ratio }];
      }),
    );
  return Object.fromEntries(pages.map((page) => [page, summed(page)]));
}
