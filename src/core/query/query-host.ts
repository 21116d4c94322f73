import type { ReactiveControllerHost } from 'lit';
import type { Connection } from '../hub/connection.js';
import type { ResolvedSettings } from '../hub/settings.js';

/** What a query needs to know of the element it belongs to. */
export interface QueryHost extends ReactiveControllerHost {
  /** Where to ask; undefined while there is no source. */
  readonly connection: Connection | undefined;
  /** The answer, given by the page instead of a source; undefined or null: ask. */
  readonly data?: unknown;
  /** False while the element waits, for example to come near the viewport. */
  readonly mayAsk: boolean;
  /** In which language the server's own words are wanted. */
  readonly settings: Pick<ResolvedSettings, 'locale'>;
  /** Takes a question that the element's `refresh()` asks again. */
  addQuestion(question: { refresh(): Promise<void> }): void;
}

/** Whether the page gives an element its answer: then it asks for nothing, and is a view. */
export function isGiven({ data }: { readonly data?: unknown }): boolean {
  return data !== undefined && data !== null;
}
