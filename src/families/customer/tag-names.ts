import type { Slice } from '../../core/hub/slice.js';
import type { CustomerFilters } from './customer-filters.js';

/** The filters that take names of tags. */
export const tagFilters = ['tag', 'not.tag'] as const;

/** The names that tags have now, by those that they had before, in lower case: no two tags differ by their case alone. */
export type TagNames = ReadonlyMap<string, string>;

/** The tags that got another name while this hub is here, for whoever keeps names of tags. */
export const renamedTags: Slice<TagNames> = { name: 'renamedTags', initial: new Map() };

/** Filters with the names that tags have now; the same object where that changes nothing. */
export function withTagNames(filters: CustomerFilters, names: TagNames): CustomerFilters {
  const nowOf = (name: string) => names.get(name.toLowerCase()) ?? name;
  const others = tagFilters.filter((key) => filters[key]?.some((name) => nowOf(name) !== name));
  if (others.length === 0) return filters;
  const changed = others.map((key) => [key, [...new Set(filters[key]!.map(nowOf))]] as const);
  return { ...filters, ...Object.fromEntries(changed) };
}
