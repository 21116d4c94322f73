/** The small parts that checks are built from. Bundlers leave out a check that nobody uses, because building one has no side effects. */
import type { CodeFigures, FacetCounts, LicenseCount, Ref } from '../contract.js';

/**
 * Checks that something unknown is a T, and gives what fits: properties that the contract does not name are left out of it.
 * Throws a `Misfit`.
 */
export type Check<T> = (value: unknown) => T;

/** Where something does not fit the contract, and how. */
export class Misfit extends Error {
  override readonly name = 'Misfit';
  /** From the outside in; empty for the thing itself. */
  readonly path: (string | number)[] = [];
}

/** A list whose rows are checked one by one, so that a bad row does not hide the good ones. */
export interface Rows<Row> {
  /** Makes the check for the rows of one answer. */
  readonly row: () => Check<Row>;
  /** In which order rows come out, whatever the order in which they came; without it as they came. */
  readonly order?: (one: Row, other: Row) => number;
}

/** How one answer is checked: its frame, and the lists in it row by row. T is what comes out. */
export interface AnswerCheck<T> {
  readonly frame: Check<Record<string, unknown>>;
  readonly rows: ReadonlyMap<string, Rows<unknown>>;
  /** Only for the compiler. */
  readonly answer?: T;
}

/** A text with nothing to see in it: spaces, and characters that have no shape. */
const unseen = /^[\s\p{C}\u2800\u3164]*$/u;

/** An object with a check for every property of T. Where its name shows nothing, its id stands for it: there has to be something to press, and to hear. */
/* @__NO_SIDE_EFFECTS__ */
export function objectOf<T>(entries: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  // A list of its own properties: a page which extends Object.prototype adds no property to a check.
  const checks = Object.entries<Check<unknown>>(entries);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected('an object', value);
    const given = value as Readonly<Record<string, unknown>>;
    const fitting: Record<string, unknown> = {};
    for (const [key, check] of checks) {
      const fits = inside(key, check, Object.hasOwn(given, key) ? given[key] : undefined);
      if (fits !== undefined) fitting[key] = fits;
    }
    const { id, displayName } = fitting;
    if (id && typeof displayName === 'string' && unseen.test(displayName)) fitting['displayName'] = id;
    return fitting as T;
  };
}

/** What may be not available. A key that was left out says so too: both come out as null. */
/* @__NO_SIDE_EFFECTS__ */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value) => (value === null || value === undefined ? null : check(value));
}

/** What is only there when it was asked for. Servers that write null for it mean the same. */
/* @__NO_SIDE_EFFECTS__ */
export function orAbsent<T>(check: Check<T>): Check<T | undefined> {
  return (value) => (value === null || value === undefined ? undefined : check(value));
}

/**
 * A list that fits only as a whole.
 * @param key What tells its items apart: a second one about the same does not fit.
 */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(check: Check<T>, key?: keyof T & string): Check<readonly T[]> {
  const { row } = rowsOf(check, key);
  return (value) => {
    const item = row();
    return list(value).map((one, index) => inside(index, item, one));
  };
}

/**
 * A list of an answer, to be checked row by row.
 * @param key What tells its rows apart: a second row about the same does not fit, because nobody knows which of the two is right.
 */
/* @__NO_SIDE_EFFECTS__ */
export function rowsOf<Row>(row: Check<Row>, key?: keyof Row & string): Rows<Row> {
  return { row: () => (key ? onlyOnce(row, key) : row) };
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
  const rows = new Map<string, Rows<unknown>>();
  for (const [key, entry] of Object.entries<Check<unknown> | Rows<unknown>>(entries)) {
    if ('row' in entry) rows.set(key, entry);
    frame[key] = 'row' in entry ? list : entry;
  }
  return { frame: objectOf<Record<string, unknown>>(frame), rows };
}

/** Any text. */
export const text: Check<string> = (value) => {
  if (typeof value !== 'string') throw unexpected('a text', value);
  return value;
};

/** A code of an open enumeration: any text. */
export const code = text;

export const yesOrNo: Check<boolean> = (value) => {
  if (typeof value !== 'boolean') throw unexpected('true or false', value);
  return value;
};

/** A measurement: any finite number. */
export const measure: Check<number> = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unexpected('a number', value);
  return value;
};

/** A whole number. A negative one makes no sense, but is shown rather than hidden together with its row. */
export const count: Check<number> = (value) => {
  if (!Number.isInteger(value)) throw unexpected('a whole number', value);
  return value as number;
};

/** How many there are; null where the source does not know. */
export const figure = orNull(count);

/** How much there is; null where the source does not know. */
export const amount = orNull(measure);

/** How many rows a list has in all. */
export const total: Check<number> = (value) => {
  if (count(value) < 0) throw unexpected('a number of rows', value);
  return value as number;
};

/** A calendar date that exists. */
export const date: Check<string> = (value) => {
  if (!isDate(text(value))) throw unexpected('a date such as 2026-11-22', value);
  return value as string;
};

/** A point in time. */
export const instant: Check<string> = (value) => {
  if (!isInstant(text(value))) throw unexpected('an instant such as 2026-11-22T00:00:00Z', value);
  return value as string;
};

/** Counts by code. */
export const facetCounts: Check<FacetCounts> = recordOf(count);

/** Figures by code; null where the source does not know. */
export const codeFigures: Check<CodeFigures> = recordOf(figure);

export const licenseCount = objectOf<LicenseCount>({ total: figure, assigned: figure, used: figure });

export const ref = objectOf<Ref>({ id: text, displayName: text });

/** What an answer about Calling says of its period and its scope, to be spread into it. */
export const callingPeriod = {
  periodStart: instant,
  periodEnd: instant,
  dataAsOf: instant,
  customersWithProduct: figure,
};

/** Checks what a check gives: no two values may have the same under a key. */
function onlyOnce<T>(check: Check<T>, key: keyof T & string): Check<T> {
  const seen = new Set<unknown>();
  const isNew: Check<void> = (value) => {
    if (seen.has(value)) throw unexpected('one that none before it has', value);
    seen.add(value);
  };
  return (value) => {
    const fits = check(value);
    inside(key, isNew, fits[key]);
    return fits;
  };
}

/** Something for each code. What comes out has no prototype: the code `constructor` finds nothing in it. */
/* @__NO_SIDE_EFFECTS__ */
function recordOf<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected('an object', value);
    const fitting = Object.create(null) as Record<string, T>;
    for (const [key, item] of Object.entries(value)) fitting[key] = inside(key, check, item);
    return fitting;
  };
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected('a list', value);
  return value;
}

/** Checks a part; a misfit in it knows where it is. */
function inside<T>(key: string | number, check: Check<T>, value: unknown): T {
  try {
    return check(value);
  } catch (thrown) {
    if (thrown instanceof Misfit) thrown.path.unshift(key);
    throw thrown;
  }
}

/** A misfit: something else than what was expected. */
export function unexpected(expected: string, value: unknown): Misfit {
  return new Misfit(`Expected ${expected} but received ${described(value)}`);
}

/** A value in short: a text in quotes, a list or an object by its kind. */
function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

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
