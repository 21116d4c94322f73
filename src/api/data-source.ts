import type { Checked } from './check.js';
import type { Mutation, Query } from './endpoint.js';

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
 * Where the elements' data comes from: HTTP (`HttpSource`), the demo, or a portal's own object. The elements see nothing else.
 * Both methods reject with a `HubError`, or with the signal's reason when they are aborted.
 */
export interface DataSource {
  /** Answers a question. A source of a portal's own may go by `query.name`. */
  ask<P extends object, A>(query: Query<P, A>, parameters: NoInfer<P>, options?: AskOptions): Promise<Checked<A>>;
  /** Makes a change. It is never repeated by itself. */
  change<P extends object, A>(mutation: Mutation<P, A>, parameters: NoInfer<P>, options?: ChangeOptions): Promise<A>;
  /** Aborts what is under way and forgets tokens; the source cannot be asked again. */
  close?(): void;
}
