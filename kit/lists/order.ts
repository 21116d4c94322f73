import type { SortKey } from './list.js';
import { folded, type SortValue } from './values.js';

/** Two neighbours in the wrong order, by their places. */
export interface Inversion {
  readonly at: number;
  /** A value after null, or two values. */
  readonly isAfterNull: boolean;
}

/** Shares are quotients, and may differ in their last digits. */
const tolerance = 1e-9;

/** The first neighbours that stand in the wrong order; undefined where all are in order. */
export function inversion<Row>(rows: readonly Row[], key: SortKey<Row>, descending: boolean): Inversion | undefined {
  const values = rows.map((row) => key.valueOf(row));
  for (let at = 1; at < values.length; at += 1) {
    const [before, after] = [values[at - 1] ?? null, values[at] ?? null];
    if (after === null) continue;
    if (before === null) return { at, isAfterNull: true };
    const [less, more] = descending ? [after, before] : [before, after];
    if (key.isText ? isTextAfter(String(less), String(more)) : isAfter(less, more)) return { at, isAfterNull: false };
  }
  return undefined;
}

function isAfter(a: SortValue, b: SortValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a > b + tolerance;
  return a !== null && b !== null && a > b;
}

const collators = ['en', 'nl', 'de', 'sv'].flatMap((language) => [
  new Intl.Collator(language),
  new Intl.Collator(language, { ignorePunctuation: true }),
  new Intl.Collator(language, { numeric: true }),
]);

/** Whether a text comes after another whatever collation a server sorts by: of code points, of folded texts, of a language. */
function isTextAfter(a: string, b: string): boolean {
  return a > b && folded(a) > folded(b) && collators.every((collator) => collator.compare(a, b) > 0);
}

/** Rows that are equal, by what they are equal in: the order of their ids. */
function ties<Row>(rows: readonly Row[], key: SortKey<Row>, idOf: (row: Row) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const name = JSON.stringify([key.valueOf(row), key.then?.(row)]);
    const group = groups.get(name);
    if (group) group.push(idOf(row));
    else groups.set(name, [idOf(row)]);
  }
  return groups;
}

/** Two rows that are equal and stand in the one order upwards and in the other downwards, by their ids; undefined where there are none. */
export function tieDifference<Row>(
  [up, down]: readonly [readonly Row[], readonly Row[]],
  key: SortKey<Row>,
  idOf: (row: Row) => string,
): readonly string[] | undefined {
  const below = ties(down, key, idOf);
  for (const [name, ids] of ties(up, key, idOf)) {
    const others = below.get(name) ?? [];
    if (ids.length === others.length && ids.some((id, place) => id !== others[place])) return ids;
  }
  return undefined;
}
