import type { SortKey } from './list.js';
import { folded, type SortValue } from './values.js';

/** The places of two rows that stand in the wrong order. */
export type Inversion = readonly [before: number, after: number];

/** Shares are quotients, and may differ in their last digits. */
const tolerance = 1e-9;

/** The first two rows with a value that stand in the wrong order; rows without one between them do not count. */
export function inversion<Row>(rows: readonly Row[], key: SortKey<Row>, descending: boolean): Inversion | undefined {
  let last: { value: SortValue; place: number } | undefined;
  for (const [place, row] of rows.entries()) {
    const value = key.valueOf(row);
    if (value === null) continue;
    const [less, more] = descending ? [value, last?.value ?? null] : [last?.value ?? null, value];
    if (last && (key.isText ? isTextAfter(String(less), String(more)) : isAfter(less, more)))
      return [last.place, place];
    last = { value, place };
  }
  return undefined;
}

/** The first row without a value that stands before one with a value. */
export function nullBefore<Row>(rows: readonly Row[], key: SortKey<Row>): Inversion | undefined {
  const values = rows.map((row) => key.valueOf(row));
  const first = values.indexOf(null);
  const after = values.findIndex((value, place) => value !== null && place > first);
  return first < 0 || after < 0 ? undefined : [first, after];
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
