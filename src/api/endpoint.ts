import type { Client } from 'openapi-fetch';
import type { InvalidRow } from './invalid-row.js';
import type { operations, paths } from './schema.js';

/** The typed client that endpoints call: paths, parameters and bodies are those of openapi.yaml. */
export type ApiClient = Client<paths>;

/** Name of an operation that reads; the contract begins it with `get` or `list`. */
export type QueryName = Extract<keyof operations, `get${string}` | `list${string}`>;

/** Name of an operation that writes. */
export type MutationName = Exclude<keyof operations, QueryName>;

/** What a data source adds to every call of the client. */
export interface CallOptions {
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  /** Bodies are read as text, parsed and checked by the data source. */
  readonly parseAs: 'text';
  /** Sends the request in its own way, as for a page whose address an earlier answer gave. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** What the client gives back: the text of a success, and the response with its headers. */
export interface Reply {
  readonly data?: string;
  readonly error?: unknown;
  readonly response: Response;
}

/** An answer as it was checked. */
export type Checked<Answer> = Answer & {
  /** Rows that did not fit the contract and were left out; absent when there were none. */
  readonly invalidRows?: readonly InvalidRow[];
  /** Where the next page is, when the API says so itself (`Link: <…>; rel="next"`). Opaque: only to be handed back in `AskOptions.page`. */
  readonly nextPage?: string;
};

/** An operation that reads: how it is asked and how its answer is checked. */
export interface Query<Parameters extends object, Answer> {
  readonly kind: 'query';
  /** The contract's operationId: its name in caches, errors and data sources. */
  readonly name: QueryName;
  /** Asks it over HTTP. Path and query parameters come in one flat object. */
  request(client: ApiClient, parameters: Parameters, options: CallOptions): Promise<Reply>;
  /**
   * Checks that a body answers it as the contract says.
   * @throws {HubError} `badData` with the path of the first misfit: when anything but a row does not fit, or no row of a list fits.
   */
  check(body: unknown): Checked<Answer>;
}

/** What every query for pages takes. */
export interface PageParameters {
  /** Rows wished for, 0 to 500; a page may hold fewer. */
  readonly max?: number;
  /** Rows before this page. */
  readonly offset?: number;
}

/** A page of rows; `total` is the number of rows in all. */
export interface Page {
  readonly items: readonly unknown[];
  readonly total: number;
}

/** A query whose answers are pages of rows. */
export interface PagedQuery<Parameters extends PageParameters, Answer extends Page> extends Query<Parameters, Answer> {
  /** Identifies a row among all others, so that none is read twice. */
  keyOf(row: Answer['items'][number]): string;
}

/** An operation that writes: how it is sent, how its answer is checked, and what it makes old. */
export interface Mutation<Parameters extends object, Answer> {
  readonly kind: 'mutation';
  /** The contract's operationId. */
  readonly name: MutationName;
  /** Sends it over HTTP. Path parameters and the fields of the body come in one flat object. */
  request(client: ApiClient, parameters: Parameters, options: CallOptions): Promise<Reply>;
  /**
   * Checks that a body answers it as the contract says; undefined where the contract has no body.
   * @throws {HubError} `badData` with the path of the first misfit.
   */
  check(body: unknown): Answer;
  /** The queries whose answers are old once it is done: names only, so that their checks are not bundled with it. */
  readonly outdates: readonly QueryName[];
}

/** The parameters of an endpoint. */
export type ParametersOf<E> = E extends Query<infer P, unknown> ? P : E extends Mutation<infer P, unknown> ? P : never;

/** What an endpoint is answered with. */
export type AnswerOf<E> = E extends { check(body: unknown): infer A } ? A : never;

/** A row of an endpoint that answers in pages. */
export type RowOf<E> = AnswerOf<E> extends { readonly items: readonly (infer Row)[] } ? Row : never;
