import type { CustomerFilters } from './customer-filters.js';
import type { QueryFilter } from './query-vocabulary.js';

/** A query was typed that says other filters than before. */
export class QueryFiltersEvent extends CustomEvent<{ readonly filters: CustomerFilters }> {
  constructor(filters: CustomerFilters) {
    super('query-filters', { detail: { filters } });
  }
}

/** The values of a filter are suggested, and their counts wanted; undefined: none are. */
export class CountsWantedEvent extends CustomEvent<{ readonly filter: QueryFilter | undefined }> {
  constructor(filter: QueryFilter | undefined) {
    super('counts-wanted', { detail: { filter } });
  }
}
