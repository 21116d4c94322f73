import type { Hub } from '../../core/hub/hub.js';
import { customerFilters } from '../customer/customer-filters.js';
import { renamedTags, tagFilters, withTagNames } from '../customer/tag-names.js';
import type { TagNames } from '../customer/tag-names.js';

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

/** The names without an earlier one that a tag has now. */
function forgotten(names: TagNames, now: string): TagNames {
  return new Map([...names].filter(([old, name]) => old !== now.toLowerCase() || name === now));
}
