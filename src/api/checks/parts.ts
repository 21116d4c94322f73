/** The small parts that checks are built from. */
import * as v from 'valibot';
import type { FacetCounts, LicenseCount, Ref } from '../contract.js';

/** Checks that something unknown is a T; properties that the contract does not name are left out of what it gives. */
export type Check<T> = v.GenericSchema<unknown, T>;

/** A list whose rows are checked one by one, so that a bad row does not hide the good ones. */
export interface Rows<Row> {
  readonly row: Check<Row>;
}

/** How one answer is checked: its frame, and the lists in it row by row. T is what comes out. */
export interface AnswerCheck<T> {
  readonly frame: Check<Record<string, unknown>>;
  readonly rows: ReadonlyMap<string, Check<unknown>>;
  /** Only for the compiler. */
  readonly answer?: T;
}

/** Without a prototype, so that a page which extends Object.prototype adds no property to a check. */
function bare<T extends object>(entries: T): T {
  return Object.assign(Object.create(null) as T, entries);
}

/** An object with a check for every property of T. */
export function shape<T>(entries: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  return v.object(bare(entries)) as unknown as Check<T>;
}

/** An object, or null where the contract says that it may be not available. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return v.nullable(check);
}

/** A list that fits only as a whole. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return v.array(check);
}

/** A list of an answer, to be checked row by row. */
export function rowsOf<Row>(row: Check<Row>): Rows<Row> {
  return { row };
}

/** An answer with a check for every property of T. */
export function answer<T>(entries: {
  readonly [K in keyof T]-?: Check<T[K]> | (T[K] extends readonly (infer Row)[] ? Rows<Row> : never);
}): AnswerCheck<T> {
  const frame: Record<string, Check<unknown>> = {};
  const rows = new Map<string, Check<unknown>>();
  for (const [key, entry] of Object.entries<Check<unknown> | Rows<unknown>>(entries)) {
    if ('row' in entry) rows.set(key, entry.row);
    frame[key] = 'row' in entry ? v.array(v.unknown()) : entry;
  }
  return { frame: shape<Record<string, unknown>>(frame), rows };
}

/** Any text. */
export const text: Check<string> = v.string();

/** A code of an open enumeration: any text. */
export const code = text;

export const yesOrNo: Check<boolean> = v.boolean();

/** A measurement: any finite number. */
export const measure: Check<number> = v.pipe(v.number(), v.finite());

/** A whole number. A negative one makes no sense, but is shown rather than hidden together with its row. */
export const count: Check<number> = v.pipe(v.number(), v.integer());

/** How many rows a list has in all. */
export const total: Check<number> = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A calendar date that exists. */
export const date: Check<string> = v.pipe(v.string(), v.check(isDate, 'Expected a date such as 2026-11-22'));

/** A point in time. */
export const instant: Check<string> = v.pipe(
  v.string(),
  v.check(isInstant, 'Expected an instant such as 2026-11-22T00:00:00Z'),
);

/** Counts by code. What comes out has no prototype either: the code `constructor` finds nothing in it. */
export const facetCounts: Check<FacetCounts> = v.pipe(v.record(v.string(), count), v.transform(bare));

export const licenseCount = shape<LicenseCount>({ total: count, assigned: count, used: orNull(count) });

export const ref = shape<Ref>({ id: text, displayName: text });

/** The instants of a period, to be spread into an answer. */
export const period = { periodStart: instant, periodEnd: instant, dataAsOf: instant };

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isInstant(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.test(value) && !Number.isNaN(Date.parse(value))
  );
}
