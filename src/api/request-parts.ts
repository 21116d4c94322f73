import { HubError } from './hub-error.js';

/** Where the flat parameters of a question or a change go. */
export interface RequestParts {
  /** For the names in braces of the path. */
  readonly path: Record<string, string>;
  /** For the query or the body. */
  readonly others: Record<string, unknown>;
}

/**
 * Sorts parameters by the path template that they belong to.
 * @throws {HubError} `invalid` for a path parameter that would lead to another path: empty, `.` or `..`.
 */
export function requestParts(template: string, parameters: Readonly<Record<string, unknown>>): RequestParts {
  const inPath = new Set(Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name));
  const path: Record<string, string> = Object.create(null);
  const others: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(parameters)) {
    if (inPath.delete(name)) path[name] = pathParameter(template, name, value);
    else if (value !== undefined) others[name] = value;
  }
  const [missing] = inPath;
  if (missing !== undefined) throw new HubError('invalid', `${template} cannot be asked without “${missing}”.`);
  return { path, others };
}

/** A query without what says nothing: undefined, an empty text, an empty list. */
export function queryOf(parameters: Record<string, unknown>): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) continue;
    query[name] = Array.isArray(value) ? value.map(wellFormed) : wellFormed(value);
  }
  return query;
}

function pathParameter(template: string, name: string, value: unknown): string {
  const text = String(value ?? '');
  if (text === '' || text === '.' || text === '..') {
    throw new HubError('invalid', `${template} cannot be asked with “${text}” as “${name}”.`);
  }
  return String(wellFormed(text));
}

/** Half a surrogate pair, as a cut-off emoji leaves it, cannot stand in a URL. */
function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}
