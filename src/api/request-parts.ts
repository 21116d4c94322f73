import { HubError } from './hub-error.js';

/** Parameters by name; without a prototype, so that a page which extends Object.prototype adds none. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Where the flat parameters of a question or a change go. */
export interface RequestParts {
  /** For the names in braces of the path. */
  readonly path: Parameters;
  /** For the query or the body. */
  readonly others: Parameters;
}

/**
 * Sorts parameters by the path template that they belong to.
 * @throws {HubError} `invalid` for a path parameter that is missing or would lead to another path: empty, `.` or `..`.
 */
export function requestParts(template: string, parameters: Parameters): RequestParts {
  const inPath = new Set(Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name));
  const path = empty();
  const others = empty();
  for (const [name, value] of Object.entries(parameters)) {
    if (inPath.delete(name)) path[name] = pathParameter(template, name, value);
    else if (value !== undefined) others[name] = value;
  }
  const [missing] = inPath;
  if (missing !== undefined) throw new HubError('invalid', `${template} cannot be asked without “${missing}”.`);
  return { path, others };
}

/** A query without what says nothing: null, an empty text, an empty list. */
export function queryOf(parameters: Parameters): Parameters {
  const query = empty();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) continue;
    query[name] = Array.isArray(value) ? value.map(wellFormed) : wellFormed(value);
  }
  return query;
}

function empty(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function pathParameter(template: string, name: string, value: unknown): unknown {
  if (typeof value === 'string' && !['', '.', '..'].includes(value)) return wellFormed(value);
  throw new HubError('invalid', `${template} cannot be asked with ${JSON.stringify(value)} as “${name}”.`);
}

/** Half a surrogate pair, as a cut-off emoji leaves it, cannot stand in a URL. */
function wellFormed(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}
