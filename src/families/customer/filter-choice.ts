import { codeFilterNames } from './customer-filters.js';
import type { CodeFilter, CustomerFilters } from './customer-filters.js';

/** Filters that are to be changed; one that is undefined ends. */
export type FilterPatch = { readonly [Key in keyof CustomerFilters]?: CustomerFilters[Key] | undefined };

/** What is chosen of one filter: these, or all but these. */
export interface CodeChoice {
  readonly values: readonly string[];
  readonly isExcluded: boolean;
}

/** One thing that narrows the customers: a code of a filter, or one that is left out, or a KPI. */
export interface ActiveFilter {
  readonly filter: CodeFilter | 'kpi';
  readonly code: string;
  readonly isNot: boolean;
}

/** What a menu shows of a filter. Where some codes are wanted and others left out, it shows those that are wanted. */
export function choiceOf(filters: CustomerFilters, filter: CodeFilter): CodeChoice {
  const [wanted, unwanted] = [filters[filter] ?? [], filters[`not.${filter}`] ?? []];
  const isExcluded = wanted.length === 0 && unwanted.length > 0;
  return { values: isExcluded ? unwanted : wanted, isExcluded };
}

/** What changes when something else is chosen in the menu of a filter. Turned round, the choice joins what was on the other side. */
export function patchOf(filters: CustomerFilters, filter: CodeFilter, choice: CodeChoice): FilterPatch {
  const [own, other] = [keyOf(filter, choice.isExcluded), keyOf(filter, !choice.isExcluded)];
  const wasTurned = choiceOf(filters, filter).isExcluded !== choice.isExcluded && choice.values.length > 0;
  if (!wasTurned) return { [own]: choice.values };
  return { [own]: [...new Set([...(filters[own] ?? []), ...choice.values])], [other]: undefined };
}

/** Everything that narrows the customers beside free text, in the order of the filters. */
export function activeFilters(filters: CustomerFilters): readonly ActiveFilter[] {
  const active = (filter: CodeFilter, isNot: boolean) =>
    (filters[keyOf(filter, isNot)] ?? []).map((code) => ({ filter, code, isNot }));
  return [
    ...(filters.kpi ? [{ filter: 'kpi', code: filters.kpi, isNot: false } as const] : []),
    ...codeFilterNames.flatMap((filter) => [...active(filter, false), ...active(filter, true)]),
  ];
}

/** What changes when one of them ends. */
export function withoutActive(filters: CustomerFilters, { filter, code, isNot }: ActiveFilter): FilterPatch {
  if (filter === 'kpi') return { kpi: undefined };
  const key = keyOf(filter, isNot);
  return { [key]: filters[key]?.filter((other) => other !== code) };
}

/** What changes when other filters take the place of all that there are. */
export function replacing(filters: CustomerFilters, others: CustomerFilters): FilterPatch {
  return { ...Object.fromEntries(Object.keys(filters).map((key) => [key, undefined])), ...others };
}

function keyOf(filter: CodeFilter, isNot: boolean): CodeFilter | `not.${CodeFilter}` {
  return isNot ? `not.${filter}` : filter;
}
