import type { Partner } from '../model/partner.js';
import type { Schema } from './schema.js';

/** A request, as the services see it. */
export interface Asked {
  readonly partner: Partner;
  /** Who asks. */
  readonly me: Schema<'Me'>;
  /** The values of `{…}` in the operation's path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON of the body; undefined where there is none. Its shape is not checked yet. */
  readonly body: unknown;
}

/** One operation of the contract. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in `openapi.yaml`, with `{name}` for what varies. */
  readonly path: string;
  /** What the caller must be allowed to do; 403 otherwise. */
  readonly capability?: string;
  /** The status of a success; default 200, or 204 where nothing is answered. */
  readonly status?: number;
  /** The body of a success; undefined where there is none. Throws an `ApiFailure`. */
  answer(asked: Asked): unknown;
}
