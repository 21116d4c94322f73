import type { HubError } from '../../api/hub-error.js';
import type { Product } from '../hub/settings.js';
import type { QueryState } from '../query/query-state.js';
import type { ElementState } from './hub-events.js';

/** Why there is nothing to show although the question was answered. */
export type EmptyKind = 'noData' | 'noMatch' | 'noPermission' | 'notBought' | 'notOffered';

/** Why nothing is shown, and what helps. */
export interface Emptiness {
  readonly kind: EmptyKind;
  /** What is said instead of the general words. */
  readonly title?: string;
  readonly hint?: string;
  /** For `notBought`: the product that nobody bought. */
  readonly product?: Product;
  /** For `noMatch`: clears the filters. */
  readonly clear?: () => void;
  /** Drawn below the words: a button of the element's own. */
  readonly action?: unknown;
}

/** What the state of an element follows from, as the element says it before it draws. */
export interface Basis<Answer> {
  /** The element's question; absent: it has none, and is ready unless it waits for something. */
  readonly query?: QueryState<Answer>;
  /** The attribute without which nothing can be asked, or shown where there is no question. */
  readonly waitsFor?: string;
  /** What is wrong with the element's attributes. */
  readonly problem?: HubError;
  /** Why an answer has nothing to show; undefined when it has. */
  empty?(answer: Answer): EmptyKind | Emptiness | undefined;
  /** Somebody else asks, and says how it stands: a composite for its parts. */
  readonly isQuiet?: boolean;
  /** What is said aloud once the answer shows, such as what it was narrowed to; absent: nothing. */
  readonly says?: string;
}

/** What an element shows. */
export interface Shown<Answer> {
  readonly state: ElementState;
  /** The answer, in `ready`, `stale` and `empty`. */
  readonly answer?: Answer;
  /** Why it failed, in `error` and `stale`. */
  readonly error?: HubError;
  /** In `stale`: what failed is a part that is not here; what is shown is as new as ever. */
  readonly isPartial?: boolean;
  /** Why there is nothing to show, in `empty`. */
  readonly emptiness?: Emptiness;
  /** What the element waits for, in `idle`. */
  readonly waitsFor?: string;
  /** What is said aloud beside the answer, in `ready`. */
  readonly says?: string;
  /** Somebody else says aloud how it stands. */
  readonly isQuiet?: boolean;
  /** The visitor signed out: nothing of a customer is shown. */
  readonly isLoggedOut?: boolean;
  /** A request is under way, the first one or a refresh. */
  readonly isAsking: boolean;
}

/** What the surroundings add to an element's own basis. */
export interface Surroundings {
  readonly isLoggedOut: boolean;
  /** Why the element has no source to ask. */
  readonly sourceError?: HubError;
}

/** What an element shows, from its basis and its surroundings: the one place that decides. */
export function shownFrom<Answer>(basis: Basis<Answer>, surroundings: Surroundings): Shown<Answer> {
  const shown = stateFrom(basis, surroundings);
  return basis.isQuiet ? { ...shown, isQuiet: true } : shown;
}

function stateFrom<Answer>(basis: Basis<Answer>, { isLoggedOut, sourceError }: Surroundings): Shown<Answer> {
  const { query, problem } = basis;
  const still = { isAsking: false };
  if (problem) return { ...still, state: 'error', error: problem };
  if (!query)
    return basis.waitsFor ? { ...still, state: 'idle', waitsFor: basis.waitsFor } : { ...still, state: 'ready' };
  if (isLoggedOut) return { ...still, state: 'idle', isLoggedOut };
  if (sourceError) return { ...still, state: 'error', error: sourceError };
  const { answer, error, status, isAsking } = query;
  if (status === 'idle' && basis.waitsFor) return { ...still, state: 'idle', waitsFor: basis.waitsFor };
  if (answer === undefined) return withoutAnswer(error, isAsking);
  const emptiness = basis.empty?.(answer);
  if (emptiness) return { state: 'empty', answer, emptiness: asEmptiness(emptiness), error, isAsking };
  return error
    ? { state: 'stale', answer, error, isPartial: query.isPartial, isAsking }
    : { state: 'ready', answer, says: query.says ?? basis.says, isAsking };
}

/** A backend that does not offer an operation is no failure: there is nothing to show, and nothing to try again. */
function withoutAnswer<Answer>(error: HubError | undefined, isAsking: boolean): Shown<Answer> {
  if (!error) return { state: 'loading', isAsking };
  if (error.code !== 'notOffered') return { state: 'error', error, isAsking };
  return { state: 'empty', emptiness: { kind: 'notOffered' }, error, isAsking };
}

function asEmptiness(emptiness: EmptyKind | Emptiness): Emptiness {
  return typeof emptiness === 'string' ? { kind: emptiness } : emptiness;
}
