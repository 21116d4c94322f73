import type { HubError } from '../../api/hub-error.js';

/** Where a query stands. `stale`: the last answer is shown, the newest attempt failed. */
export type QueryStatus = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

/** What an element sees of a query: one question, or pages of rows. */
export interface QueryState<Answer> {
  /** The answer to the present question, old or new; undefined while there is none. */
  readonly answer: Answer | undefined;
  /** Why the newest attempt failed. */
  readonly error: HubError | undefined;
  readonly status: QueryStatus;
  /** Whether a request is under way, the first one or a refresh. */
  readonly isAsking: boolean;
  /** Whether what failed is a part that is not here, and what is shown is no older for it. */
  readonly isPartial?: boolean;
  /** What is said aloud once the answer shows; undefined: what the element says of it. */
  readonly says?: string;
}
