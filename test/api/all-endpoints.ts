import * as api from '../../src/api.js';
import type { Mutation, Query } from '../../src/api/endpoint.js';

/** Any endpoint. */
export type Endpoint = Query<object, unknown> | Mutation<object, unknown>;

/** Every endpoint, by the name under which the entry exports it. */
export const endpoints = new Map(
  Object.entries<unknown>(api).filter((entry): entry is [string, Endpoint] => isEndpoint(entry[1])),
);

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
