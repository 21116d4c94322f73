import type { Client } from 'openapi-fetch';
import { checked } from './check.js';
import type { AnswerCheck } from './checks/parts.js';
import type { InvalidRow } from './invalid-row.js';
import type { OperationAnswer, OperationName, OperationParameters } from './operation.js';
import type { paths } from './schema.js';

/** The typed client that endpoints call: paths, parameters and bodies are those of openapi.yaml. */
export type ApiClient = Client<paths>;

/** Name of an operation that reads; the contract begins it with `get` or `list`. */
export type QueryName = Extract<OperationName, `get${string}` | `list${string}`>;

/** Name of an operation that reads page by page. */
export type PagedQueryName = {
  [N in QueryName]: 'offset' extends keyof OperationParameters<N> ? N : never;
}[QueryName];

/** Name of an operation that writes. */
export type MutationName = Exclude<OperationName, QueryName>;

/** What a data source adds to every call of the client. */
export interface CallOptions {
  /** To be spread into the call. Bodies are read as text; the data source parses them, and the endpoint checks them. */
  readonly init: {
    readonly headers: Readonly<Record<string, string>>;
    readonly parseAs: 'text';
    /** Sends the request by the source's own rules. */
    readonly fetch: (request: Request) => Promise<Response>;
  };
  /** What every POST says of itself: an API carries out one key once. */
  readonly idempotencyKey: string;
}

/** What the client gives back: the text of a success, and the response with its headers. */
export interface Reply {
  readonly data?: string;
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

/** How a query is described; the rest follows from its name. */
interface QueryDefinition<N extends QueryName> {
  request(client: ApiClient, parameters: OperationParameters<N>, options: CallOptions): Promise<Reply>;
  readonly answer: AnswerCheck<OperationAnswer<N>>;
}

type OperationPage<N extends PagedQueryName> = Extract<OperationAnswer<N>, Page>;

interface PagedQueryDefinition<N extends PagedQueryName> {
  request(client: ApiClient, parameters: OperationParameters<N>, options: CallOptions): Promise<Reply>;
  readonly answer: AnswerCheck<OperationPage<N>>;
  keyOf(row: OperationPage<N>['items'][number]): string;
}

interface MutationDefinition<N extends MutationName> {
  request(client: ApiClient, parameters: OperationParameters<N>, options: CallOptions): Promise<Reply>;
  /** Absent for an operation that answers without a body. */
  readonly answer?: AnswerCheck<OperationAnswer<N>>;
  readonly outdates: readonly QueryName[];
}

/** Describes an operation that reads. */
/* @__NO_SIDE_EFFECTS__ */
export function query<N extends QueryName>(
  name: N,
  { request, answer }: QueryDefinition<N>,
): Query<OperationParameters<N>, OperationAnswer<N>> {
  return { kind: 'query', name, request, check: (body) => checked(name, answer, body) };
}

/** Describes an operation that reads page by page. */
/* @__NO_SIDE_EFFECTS__ */
export function pagedQuery<N extends PagedQueryName>(
  name: N,
  { request, answer, keyOf }: PagedQueryDefinition<N>,
): PagedQuery<OperationParameters<N>, OperationPage<N>> {
  return { kind: 'query', name, request, check: (body) => checked(name, answer, body), keyOf };
}

/** Describes an operation that writes. */
/* @__NO_SIDE_EFFECTS__ */
export function mutation<N extends MutationName>(
  name: N,
  { request, answer, outdates }: MutationDefinition<N>,
): Mutation<OperationParameters<N>, OperationAnswer<N>> {
  const check = (body: unknown) => (answer ? checked(name, answer, body) : undefined) as OperationAnswer<N>;
  return { kind: 'mutation', name, request, check, outdates };
}
