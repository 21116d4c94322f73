import type { Hub } from '../../core/hub/hub.js';
import type { Slice } from '../../core/hub/slice.js';
import { customerFilters } from './customer-filters.js';
import type { CustomerFilters } from './customer-filters.js';

/** The filters that take names of tags. */
const tagFilters = ['tag', 'not.tag'] as const;

/** The names that tags have now, by those that they had before, in lower case: no two tags differ by their case alone. */
export type TagNames = ReadonlyMap<string, string>;

/** The tags that got another name while this hub is here, for whoever keeps names of tags. */
export const renamedTags: Slice<TagNames> = { name: 'renamedTags', initial: new Map() };

/** A filter that was taken off with the tag that it names. */
export type TakenFilter = (typeof tagFilters)[number];

/** Tells a hub that a tag has another name: what narrows its customers follows. */
export function tellRenamed(hub: Hub, before: string, now: string): void {
  if (before === now) return;
  const renamed = [before.toLowerCase(), now] as const;
  const earlier = [...hub.get(renamedTags)].map(([old, name]) => [old, name === before ? now : name] as const);
  hub.set(renamedTags, forgotten(new Map([...earlier, renamed]), now));
  hub.set(customerFilters, withTagNames(hub.get(customerFilters), new Map([renamed])));
}

/** Tells a hub that a tag is new: whoever keeps its name means this one. */
export function tellCreated(hub: Hub, name: string): void {
  hub.set(renamedTags, forgotten(hub.get(renamedTags), name));
}

/** Takes a tag off the filters of a hub. @returns the filters that it stood in */
export function takeTagOff(hub: Hub, name: string): readonly TakenFilter[] {
  const filters = hub.get(customerFilters);
  const isIt = (other: string) => other.toLowerCase() === name.toLowerCase();
  const taken = tagFilters.filter((key) => filters[key]?.some(isIt));
  const left = taken.map((key) => [key, filters[key]!.filter((other) => !isIt(other))] as const);
  if (taken.length > 0) hub.set(customerFilters, { ...filters, ...Object.fromEntries(left) });
  return taken;
}

/** Puts a tag that is there again back into the filters in which it stood. */
export function putTagBack(hub: Hub, name: string, taken: readonly TakenFilter[]): void {
  const filters = hub.get(customerFilters);
  const back = taken.map((key) => [key, [...new Set([...(filters[key] ?? []), name])]] as const);
  if (back.length > 0) hub.set(customerFilters, { ...filters, ...Object.fromEntries(back) });
}

/** Filters with the names that tags have now; the same object where that changes nothing. */
export function withTagNames(filters: CustomerFilters, names: TagNames): CustomerFilters {
  const nowOf = (name: string) => names.get(name.toLowerCase()) ?? name;
  const others = tagFilters.filter((key) => filters[key]?.some((name) => nowOf(name) !== name));
  if (others.length === 0) return filters;
  const changed = others.map((key) => [key, [...new Set(filters[key]!.map(nowOf))]] as const);
  return { ...filters, ...Object.fromEntries(changed) };
}

/** The names without an earlier one that a tag has now. */
function forgotten(names: TagNames, now: string): TagNames {
  return new Map([...names].filter(([old, name]) => old !== now.toLowerCase() || name === now));
}
