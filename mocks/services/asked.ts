import type { Partner } from '../model/partner.js';
import type { Language } from '../model/language.js';
import type { Schema } from './schema.js';

/** What a server keeps to, whatever is asked. */
export interface PageLimits {
  /** Rows in a page at most; a page is then shorter than was asked. */
  readonly pageCap?: number;
  /** A greater `offset` is refused; links to the next page go on beyond it. */
  readonly deepestOffset?: number;
}

/** A request, as the services see it. */
export interface Asked {
  readonly partner: Partner;
  /** Who asks. */
  readonly me: Schema<'Me'>;
  /** The values of `{…}` in the operation's path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON of the body; undefined where there is none. Nothing of it is checked yet. */
  readonly body: unknown;
  /** Of the server's own sentences. */
  readonly language: Language;
  readonly limits: PageLimits;
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
