import { badParameter } from './api-failure.js';
import type { Asked } from './asked.js';

/** What a row is sorted by; null comes last in both directions. */
export type SortValue = string | number | boolean | null;

/** The contract's sort keys of a list with the value of each; the first that is given without a parameter. */
export interface SortKeys<Row> {
  readonly keys: Readonly<Record<string, (row: Row) => SortValue>>;
  /** With `-` before it: descending. */
  readonly otherwise: string;
}

/** The parameter `sort`, or the list's own order. Throws 400 for a key that the list does not have. */
export function sortParameter<Row>({ query }: Asked, { keys, otherwise }: SortKeys<Row>): string {
  const sort = query.get('sort') ?? otherwise;
  if (!Object.hasOwn(keys, sort.replace(/^-/, '')))
    throw badParameter('sort', {
      en: `It must be one of ${Object.keys(keys).join(', ')}, with - before it to descend, and is "${sort}".`,
      nl: `Het moet een van ${Object.keys(keys).join(', ')} zijn, met - ervoor om af te dalen, en is "${sort}".`,
    });
  return sort;
}

/** The rows in the order of `sort` (see `sortParameter`). Rows that are equal keep the order they are given in, in both directions. */
export function sorted<Row>(rows: readonly Row[], sort: string, { keys }: SortKeys<Row>): Row[] {
  const valueOf = keys[sort.replace(/^-/, '')];
  if (!valueOf) return [...rows];
  const values = rows.map(valueOf);
  return sortedIndexes(values, sort.startsWith('-')).map((index) => rows[index] as Row);
}

function sortedIndexes(values: readonly SortValue[], descending: boolean): number[] {
  const direction = descending ? -1 : 1;
  return Array.from(values, (_, index) => index).sort((a, b) => compare(values[a], values[b], direction) || a - b);
}

function compare(a: SortValue | undefined, b: SortValue | undefined, direction: number): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -direction : direction;
}
