import type { Answer, Change, ChangeAnswer, ChangeName, Question, ResourceName } from './resources.js';

/** How one question or change is to run. */
export interface AskOptions {
  /** Aborts it; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Where the elements' data comes from: HTTP (`HttpSource`), the demo, or a portal's own object. The elements see nothing else.
 * Both methods reject with a `HubError`, or with the signal's reason when they are aborted.
 */
export interface DataSource {
  /** Answers a question. */
  ask<R extends ResourceName>(question: Question<R>, options?: AskOptions): Promise<Answer<R>>;
  /** Makes a change. It is never repeated by itself. */
  change<C extends ChangeName>(change: Change<C>, options?: AskOptions): Promise<ChangeAnswer<C>>;
  /** Aborts what is under way and forgets tokens; the source cannot be asked again. */
  close?(): void;
}
