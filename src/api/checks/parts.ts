/** The small parts that checks are built from. Bundlers leave out a check that nobody uses, because building one has no side effects. */
import * as v from 'valibot';
import type { CodeFigures, FacetCounts, LicenseCount, Ref } from '../contract.js';

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
/* @__NO_SIDE_EFFECTS__ */
export function objectOf<T>(entries: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  return v.object(bare(entries)) as unknown as Check<T>;
}

/** What may be not available. A key that was left out says so too: both come out as null. */
/* @__NO_SIDE_EFFECTS__ */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return v.nullish(check, null);
}

/** What is only there when it was asked for. Servers that write null for it mean the same. */
/* @__NO_SIDE_EFFECTS__ */
export function orAbsent<T>(check: Check<T>): Check<T | undefined> {
  return v.pipe(
    v.nullish(check),
    v.transform((value) => value ?? undefined),
  );
}

/** A list that fits only as a whole. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return v.array(check);
}

/** A list of an answer, to be checked row by row. */
/* @__NO_SIDE_EFFECTS__ */
export function rowsOf<Row>(row: Check<Row>): Rows<Row> {
  return { row };
}

/** An answer without rows: it fits as a whole or not at all. */
/* @__NO_SIDE_EFFECTS__ */
export function whole<T extends object>(check: Check<T>): AnswerCheck<T> {
  return { frame: check as Check<object> as Check<Record<string, unknown>>, rows: new Map() };
}

/** An answer with a check for every property of T. */
/* @__NO_SIDE_EFFECTS__ */
export function answer<T>(entries: {
  readonly [K in keyof T]-?: Check<T[K]> | (T[K] extends readonly (infer Row)[] ? Rows<Row> : never);
}): AnswerCheck<T> {
  const frame: Record<string, Check<unknown>> = {};
  const rows = new Map<string, Check<unknown>>();
  for (const [key, entry] of Object.entries<Check<unknown> | Rows<unknown>>(entries)) {
    if ('row' in entry) rows.set(key, entry.row);
    frame[key] = 'row' in entry ? v.array(v.unknown()) : entry;
  }
  return { frame: objectOf<Record<string, unknown>>(frame), rows };
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

/** How many there are; null where the source does not know. */
export const figure = orNull(count);

/** How much there is; null where the source does not know. */
export const amount = orNull(measure);

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

/** Figures by code; null where the source does not know. */
export const codeFigures: Check<CodeFigures> = v.pipe(v.record(v.string(), v.nullable(count)), v.transform(bare));

export const licenseCount = objectOf<LicenseCount>({ total: figure, assigned: figure, used: figure });

export const ref = objectOf<Ref>({ id: text, displayName: text });

/** What an answer about Calling says of its period and its scope, to be spread into it. */
export const callingPeriod = {
  periodStart: instant,
  periodEnd: instant,
  dataAsOf: instant,
  customersWithProduct: figure,
};

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
