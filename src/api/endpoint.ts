import { checked } from './check.js';
import type { Checked } from './check.js';
import type { AnswerCheck } from './checks/parts.js';
import type { OperationAnswer, OperationName, OperationParameters } from './operation.js';
import type { operations, paths } from './schema.js';

/** Name of an operation that reads; the contract begins it with `get` or `list`. */
export type QueryName = Extract<OperationName, `get${string}` | `list${string}`>;

/** Name of an operation that reads page by page. */
export type PagedQueryName = {
  [N in QueryName]: 'offset' extends keyof OperationParameters<N> ? N : never;
}[QueryName];

/** Name of an operation that writes. */
export type MutationName = Exclude<OperationName, QueryName>;

/** How an operation that writes is sent. */
export type WritingMethod = 'DELETE' | 'PATCH' | 'POST' | 'PUT';

/** The path of an operation, with its parameters in braces: `/customers/{id}`. Another operation's path does not compile. */
type PathOf<N extends OperationName, Method extends string> = {
  [P in keyof paths]: paths[P] extends { readonly [M in Method]: operations[N] } ? P : never;
}[keyof paths];

/** An operation that reads: how it is asked and how its answer is checked. */
export interface Query<Parameters extends object, Answer> {
  readonly kind: 'query';
  /** The contract's operationId: its name in caches, errors and data sources. */
  readonly name: QueryName;
  /** Never there at run time: it says to the compiler what the operation takes, path and query or fields in one flat object. */
  takes?(parameters: Parameters): void;
  /** Where it is asked (`GET`), below the base URL. What of the parameters does not stand in it belongs to the query. */
  readonly path: string;
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
  /** Never there at run time: it says to the compiler what the operation takes, path and query or fields in one flat object. */
  takes?(parameters: Parameters): void;
  readonly method: WritingMethod;
  /** Where it is sent, below the base URL. What of the parameters does not stand in it are the fields of the body. */
  readonly path: string;
  /**
   * Checks that a body answers it as the contract says; undefined where the contract has no body.
   * @throws {HubError} `badData` with the path of the first misfit.
   */
  check(body: unknown): Answer;
  /** The queries whose answers are old once it is done: names only, so that their checks are not bundled with it. */
  readonly outdates: readonly QueryName[];
}

/** The names of what operations are asked with; one that takes nothing has `Record<string, never>`. */
type NameIn<Taken> = Taken extends unknown ? (string extends keyof Taken ? never : keyof Taken) : never;

type TypeIn<Taken, Name> = Taken extends unknown ? (Name extends keyof Taken ? Taken[Name] : never) : never;

/** All that one operation or another is asked with. */
type AnyOf<Taken> = { readonly [Name in NameIn<Taken>]?: TypeIn<Taken, Name> };

/** What a query may be asked with. Which of them there are depends on its name. */
export type QueryParameters = AnyOf<{ [N in QueryName]: OperationParameters<N> }[QueryName]>;

/** What a mutation may be asked with. Which of them there are depends on its name. */
export type MutationParameters = AnyOf<{ [N in MutationName]: OperationParameters<N> }[MutationName]>;

/** The parameters of an endpoint. */
export type ParametersOf<E> = E extends Query<infer P, unknown> ? P : E extends Mutation<infer P, unknown> ? P : never;

/** What an endpoint is answered with. */
export type AnswerOf<E> = E extends { check(body: unknown): infer A } ? A : never;

/** A row of an endpoint that answers in pages. */
export type RowOf<E> = AnswerOf<E> extends { readonly items: readonly (infer Row)[] } ? Row : never;

/** How a query is described; the rest follows from its name. */
interface QueryDefinition<N extends QueryName> {
  readonly path: PathOf<N, 'get'>;
  readonly answer: AnswerCheck<OperationAnswer<N>>;
}

type OperationPage<N extends PagedQueryName> = Extract<OperationAnswer<N>, Page>;

interface PagedQueryDefinition<N extends PagedQueryName> {
  readonly path: PathOf<N, 'get'>;
  readonly answer: AnswerCheck<OperationPage<N>>;
  keyOf(row: OperationPage<N>['items'][number]): string;
}

type MutationDefinition<N extends MutationName> = MutationPlace<N> & MutationEffect<N>;

type MutationPlace<N extends MutationName> = {
  [M in WritingMethod]: { readonly method: M; readonly path: PathOf<N, Lowercase<M>> };
}[WritingMethod];

interface MutationEffect<N extends MutationName> {
  /** Absent for an operation that answers without a body. */
  readonly answer?: AnswerCheck<OperationAnswer<N>>;
  readonly outdates: readonly QueryName[];
}

/** Describes an operation that reads. */
/* @__NO_SIDE_EFFECTS__ */
export function query<N extends QueryName>(
  name: N,
  { path, answer }: QueryDefinition<N>,
): Query<OperationParameters<N>, OperationAnswer<N>> {
  return { kind: 'query', name, path, check: (body) => checked(name, answer, body) };
}

/** Describes an operation that reads page by page. */
/* @__NO_SIDE_EFFECTS__ */
export function pagedQuery<N extends PagedQueryName>(
  name: N,
  { path, answer, keyOf }: PagedQueryDefinition<N>,
): PagedQuery<OperationParameters<N>, OperationPage<N>> {
  return { kind: 'query', name, path, check: (body) => checked(name, answer, body), keyOf };
}

/** Describes an operation that writes. */
/* @__NO_SIDE_EFFECTS__ */
export function mutation<N extends MutationName>(
  name: N,
  { method, path, answer, outdates }: MutationDefinition<N>,
): Mutation<OperationParameters<N>, OperationAnswer<N>> {
  const check = (body: unknown) => (answer ? checked(name, answer, body) : undefined) as OperationAnswer<N>;
  return { kind: 'mutation', name, method, path, check, outdates };
}
