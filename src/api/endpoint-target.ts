import { filledPath, queryText } from './address.js';
import type { Mutation, Query, WritingMethod } from './endpoint.js';

/** What an endpoint asks for with its parameters, whoever the API is. */
export interface EndpointTarget {
  readonly method: WritingMethod | 'GET';
  /** Path and query, below the base URL. */
  readonly target: string;
  /** JSON. */
  readonly body?: string;
}

/**
 * Puts parameters where they belong: into the path, and the others into the query of what reads and into the body of what writes.
 * @throws {HubError} `invalid` when a parameter of the path is missing, or would lead to another path.
 */
export function targetOf<P extends object>(
  endpoint: Query<P, unknown> | Mutation<P, unknown>,
  parameters: P,
): EndpointTarget {
  const { path } = endpoint;
  const target = filledPath(path, parameters as Readonly<Record<string, unknown>>);
  const others = Object.entries(parameters).filter(([name]) => !path.includes(`{${name}}`));
  if (endpoint.kind === 'query') {
    const query = queryText(Object.fromEntries(others));
    return { method: 'GET', target: query ? `${target}?${query}` : target };
  }
  const { method } = endpoint;
  // A change of nothing is one, too; other operations without fields have no body.
  if (others.length === 0 && method !== 'PATCH') return { method, target };
  return { method, target, body: JSON.stringify(Object.fromEntries(others)) };
}
