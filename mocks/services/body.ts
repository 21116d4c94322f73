import { ApiFailure } from './api-failure.js';
import type { Asked } from './asked.js';

/** The body as an object whose fields are not checked yet. Throws 400 when it is none. */
export function bodyFields({ body }: Asked): Readonly<Record<string, unknown>> {
  return fieldsOf(body) ?? refuse();
}

/** The fields of what is an object; undefined for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function refuse(): never {
  throw new ApiFailure(400, { en: 'The body must be a JSON object.', nl: 'De body moet een JSON-object zijn.' });
}

/** Whether it is text with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether it is a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
