import { resolved } from './contract.js';
import { formatProblem } from './formats.js';
import type { Schema } from './schema.js';

/** Where a value does not fit its schema, and how. No value is quoted: it may be a customer's. */
export interface Misfit {
  /** From the outside in, with dots: `items.3.licenses.total`. */
  readonly path: string;
  readonly expected: string;
  readonly came: string;
}

/** So many are enough to see what is wrong. */
const most = 20;

/** Where a value does not fit a schema. */
export function misfits(schema: Schema, value: unknown): readonly Misfit[] {
  return [...partMisfits(schema, value, '')].slice(0, most);
}

/** What a value is, without saying it. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a whole number' : 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'a text';
}

function* partMisfits(written: Schema, value: unknown, path: string): Generator<Misfit> {
  const schema = resolved(written);
  for (const part of schema.allOf ?? []) yield* partMisfits(part, value, path);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) yield* choiceMisfits(choices, value, path);
  if (schema.enum && !schema.enum.includes(value)) {
    yield { path, expected: `one of ${schema.enum.join(', ')}`, came: kindOf(value) };
  }
  if (!isOfType(schema, value)) yield { path, expected: typesOf(schema), came: kindOf(value) };
  else yield* contentMisfits(schema, value, path);
}

/** Of several schemas the one that fits best says what is wrong. */
function* choiceMisfits(choices: readonly Schema[], value: unknown, path: string): Generator<Misfit> {
  const found = choices.map((choice) => [...partMisfits(choice, value, path)]);
  if (found.some((list) => list.length === 0)) return;
  const inside = found.find((list) => list.every((misfit) => misfit.path !== path));
  yield* inside ?? found[0] ?? [];
}

function* contentMisfits(schema: Schema, value: unknown, path: string): Generator<Misfit> {
  if (typeof value === 'number') yield* numberMisfits(schema, value, path);
  if (typeof value === 'string') yield* textMisfits(schema, value, path);
  if (Array.isArray(value)) yield* listMisfits(schema, value, path);
  else if (typeof value === 'object' && value !== null) yield* objectMisfits(schema, value, path);
}

function* numberMisfits({ minimum, maximum }: Schema, value: number, path: string): Generator<Misfit> {
  if (minimum !== undefined && value < minimum) yield { path, expected: `at least ${minimum}`, came: String(value) };
  if (maximum !== undefined && value > maximum) yield { path, expected: `at most ${maximum}`, came: String(value) };
}

function* textMisfits({ format, minLength }: Schema, value: string, path: string): Generator<Misfit> {
  if (minLength !== undefined && value.length < minLength) yield { path, expected: 'a text', came: 'an empty text' };
  const problem = format === undefined ? undefined : formatProblem(format, value);
  if (problem !== undefined) yield { path, expected: problem, came: 'another text' };
}

function* listMisfits({ items }: Schema, value: readonly unknown[], path: string): Generator<Misfit> {
  if (items) for (const [index, item] of value.entries()) yield* partMisfits(items, item, inside(path, index));
}

function* objectMisfits(schema: Schema, value: object, path: string): Generator<Misfit> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of required) {
    if (!Object.hasOwn(fields, key)) yield { path: inside(path, key), expected: 'a value', came: 'no such key' };
  }
  for (const [key, part] of Object.entries(properties)) {
    if (Object.hasOwn(fields, key)) yield* partMisfits(part, fields[key], inside(path, key));
  }
  if (typeof additionalProperties !== 'object') return;
  // The names of these keys may be a person's own words.
  for (const item of Object.values(fields)) yield* partMisfits(additionalProperties, item, inside(path, '*'));
}

function inside(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

function isOfType({ type }: Schema, value: unknown): boolean {
  if (type === undefined) return true;
  const types = typeof type === 'string' ? [type] : type;
  return types.some((one) => isOne(one, value));
}

function isOne(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

const words: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
};

function typesOf({ type = [] }: Schema): string {
  const types = typeof type === 'string' ? [type] : type;
  return types.map((one) => words[one] ?? one).join(' or ');
}
