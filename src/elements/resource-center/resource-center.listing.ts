import type { Checked } from '../../api/check.js';
import type { Resource, ResourceFacets, ResourcePage } from '../../api/contract.js';
import { narrowed } from '../../domain/resources.js';
import type { ResourceFilters } from '../../domain/resources.js';

/** The resources that are shown. */
export interface Listing {
  readonly items: readonly Resource[];
  /** How many there are in all. */
  readonly total: number;
  readonly facets: ResourceFacets;
  /** How many are on their way. */
  readonly awaited: number;
  /** Whether all places were looked at: more will not come, even where fewer came than there are. */
  readonly isAtEnd: boolean;
  /** What they were found by. */
  readonly filters: ResourceFilters;
}

/** Pages of resources behind an API. */
interface Pages {
  readonly total: number | undefined;
  readonly answer: Checked<ResourcePage> | undefined;
  row(index: number): Resource | null | undefined;
}

/** The first so many resources behind an API; undefined while there is no answer. */
export function listingOf(pages: Pages, filters: ResourceFilters, most: number): Listing | undefined {
  const { answer, total } = pages;
  if (!answer || total === undefined) return undefined;
  const rows = Array.from({ length: Math.min(most, total) }, (_, index) => pages.row(index));
  return {
    items: eachOnce(rows.filter((row): row is Resource => row !== null && row !== undefined)),
    awaited: rows.filter((row) => row === undefined).length,
    isAtEnd: most >= total,
    ...{ total, facets: answer.facets, filters },
  };
}

/** The same of resources that the page gave: all that there are. */
export function listingGiven({ items: all }: ResourcePage, filters: ResourceFilters, most: number): Listing {
  const { items, facets } = narrowed(eachOnce(all), filters);
  return {
    items: items.slice(0, most),
    total: items.length,
    awaited: 0,
    isAtEnd: most >= items.length,
    facets,
    filters,
  };
}

/** Without those that a server sends twice, as one does whose list changes between two pages. Others with the same id are others. */
export function eachOnce(resources: readonly Resource[]): readonly Resource[] {
  return [...new Map(resources.map((resource) => [JSON.stringify(resource), resource])).values()];
}
