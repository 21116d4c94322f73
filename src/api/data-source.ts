import type { Checked } from './check.js';
import type { Mutation, MutationParameters, Query, QueryParameters } from './endpoint.js';

/** How one question is to run. */
export interface AskOptions {
  /** Aborts it; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** BCP 47: the language of texts that the API writes itself. */
  readonly language?: string;
  /** `nextPage` of an answer to the same question: that page is asked for instead of the one that `offset` names. */
  readonly page?: string;
}

/** How one change is to run. */
export interface ChangeOptions {
  /** Stops waiting for it; the promise then rejects with the signal's reason. The change may have been made all the same. */
  readonly signal?: AbortSignal;
  /** BCP 47: the language of texts that the API writes itself. */
  readonly language?: string;
  /** Stays the same when a person presses again after a failure: the API carries out one key once. Default: a new one. */
  readonly idempotencyKey?: string;
}

/**
 * Where the elements' data comes from: HTTP (`HttpSource`), the demo, or a portal's own object. The elements see nothing else, and check what it answers.
 * Both methods reject with a `HubError`, or with the signal's reason when they are aborted.
 */
export interface DataSource {
  /** Answers a question, with what the contract says for `query.name`: what may be null may be left out. */
  ask(query: Query<object, unknown>, parameters: QueryParameters, options?: AskOptions): Promise<unknown>;
  /** Makes the change `mutation.name`, and answers with what the contract says. It is never repeated by itself. */
  change(
    mutation: Mutation<object, unknown>,
    parameters: MutationParameters,
    options?: ChangeOptions,
  ): Promise<unknown>;
  /** Aborts what is under way and forgets tokens; the source cannot be asked again. */
  close?(): void;
}

/**
 * A source whose answers were checked against the contract: what was asked says what is answered. `checkedSource()` makes one of a portal's own source.
 * `P & {}`: the endpoint alone says what it takes (`NoInfer`, in words that TypeScript 5.3 knows).
 */
export interface CheckedSource extends DataSource {
  ask<P extends object, A>(query: Query<P, A>, parameters: P & {}, options?: AskOptions): Promise<Checked<A>>;
  change<P extends object, A>(mutation: Mutation<P, A>, parameters: P & {}, options?: ChangeOptions): Promise<A>;
}
