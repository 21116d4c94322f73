import type { CustomerFilters } from './customer-filters.js';
import type { FilterPatch } from './filter-choice.js';

/** How a list is arranged, beside what narrows it. */
export interface Arrangement {
  /** A sort key of `/customers`, with `-` in front for descending. */
  readonly sort?: string | undefined;
  /** Keys of the columns, in order. */
  readonly columns?: readonly string[] | undefined;
}

/** What a filter drives: one list, or all lists of a hub. */
export interface FilterTarget {
  /** All that narrows it, wherever that comes from. */
  readonly filters: CustomerFilters;
  readonly arrangement: Arrangement;
  /** Changes filters; one that is undefined ends. */
  change(patch: FilterPatch): void;
  /** Arranges it; what is undefined goes back to its own. */
  arrange(arrangement: Arrangement): void;
  /** Calls `listener` after each change, whoever made it; the answer ends that. */
  watch(listener: () => void): () => void;
}

/** The name under which a list says that it can be driven, to whatever copy of the library the filter is from. */
export const drivenBy = Symbol.for('partner-hub@1/driven');

/** An element that a filter can drive. */
export interface DrivenElement extends Element {
  readonly [drivenBy]: FilterTarget;
}

/** Whether a filter can drive an element; one that is not defined yet says no. */
export function isDriven(element: Element | null | undefined): element is DrivenElement {
  return Boolean(element && drivenBy in element);
}
