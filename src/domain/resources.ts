import { contains } from './text-matches.js';

/** What a resource is found by. */
interface Findable {
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly type: string;
}

/** A filter of resources. */
export type ResourceFilter = 'category' | 'type';

/** What narrows resources. */
export interface ResourceFilters {
  /** Free text in titles and descriptions. */
  readonly q?: string;
  /** One of these; none: any. */
  readonly category?: readonly string[];
  readonly type?: readonly string[];
}

/** What is left of resources, and what the filters would find. */
export interface NarrowedResources<Resource> {
  readonly items: readonly Resource[];
  /** For each value of a filter, how many match the text and the other filter. Source: api.md, facets. */
  readonly facets: Readonly<Record<ResourceFilter, Readonly<Record<string, number>>>>;
}

/** Whether anything narrows them. */
export function isNarrowed({ q, category = [], type = [] }: ResourceFilters): boolean {
  return Boolean(q?.trim()) || category.length > 0 || type.length > 0;
}

/** Narrows resources as the API does, where the page gave them all. */
export function narrowed<Resource extends Findable>(
  resources: readonly Resource[],
  filters: ResourceFilters,
): NarrowedResources<Resource> {
  const { q = '' } = filters;
  const found = resources.filter(({ title, description }) => contains(title, q) || contains(description, q));
  const isWanted = (resource: Resource, filter: ResourceFilter) => {
    const wanted = filters[filter] ?? [];
    return wanted.length === 0 || wanted.includes(resource[filter]);
  };
  const counted = (filter: ResourceFilter, other: ResourceFilter) =>
    counts(
      found.filter((resource) => isWanted(resource, other)),
      filter,
    );
  return {
    items: found.filter((resource) => isWanted(resource, 'category') && isWanted(resource, 'type')),
    facets: { category: counted('category', 'type'), type: counted('type', 'category') },
  };
}

/** What comes out has no prototype: a category `constructor` is counted like any other. */
function counts(resources: readonly Findable[], filter: ResourceFilter): Record<string, number> {
  const counted = Object.create(null) as Record<string, number>;
  for (const { [filter]: value } of resources) counted[value] = (counted[value] ?? 0) + 1;
  return counted;
}
