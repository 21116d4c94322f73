/** The rules of tags: what a name may be, how many a customer may have, and what a change of them does. */

/** A tag's name has at most so many characters, counted as people count them. Source: the contract (`POST /tags`). */
export const TAG_LENGTH = 25;
/** A customer has at most so many tags. Source: the contract (`PATCH /customers/{id}/tags`). */
export const TAGS_PER_CUSTOMER = 5;
/** A change for customers by their ids names at most so many. Source: the contract (`PATCH /customers/tags`). */
export const CUSTOMERS_PER_CHANGE = 500;

/** Tags to put on and to take off, by name; no name stands in both. */
export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** A change for the customers with these ids. */
export interface TagChangeOf extends TagChange {
  readonly customerIds: readonly string[];
}

/** A customer as far as its tags go. */
export interface Tagged {
  readonly id: string;
  readonly tags: readonly string[];
}

/** What a change would do to customers whose tags are known. */
export interface TagEffect {
  /** Customers that get other tags. */
  readonly changed: number;
  /** Customers that have what is asked for already. */
  readonly same: number;
  /** Customers that would have too many tags: they would be refused. */
  readonly full: number;
}

/** Finds graphemes, as a segmenter does that is asked for nothing else. */
let segmenter: Intl.Segmenter | undefined;

/** The number of characters as people count them: an emoji, or a letter with its accents, is one. */
export function characterCount(text: string): number {
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text)).length;
}

/** A name as it is kept: without space around it. */
export function tagName(typed: string): string {
  return typed.trim();
}

/** What is wrong with a name; a name that shows nothing is none. */
export function tagNameProblem(typed: string): 'empty' | 'tooLong' | undefined {
  const name = tagName(typed);
  if (!/[^\p{Cc}\p{Cf}\p{Z}]/u.test(name)) return 'empty';
  return characterCount(name) > TAG_LENGTH ? 'tooLong' : undefined;
}

/** How many characters a name may still have; negative: so many are too many. */
export function charactersLeft(typed: string): number {
  return TAG_LENGTH - characterCount(tagName(typed));
}

/** Whether two names are the same to the API, which tells no two tags apart by their case. */
export function isSameTag(one: string, other: string): boolean {
  return tagName(one).toLowerCase() === tagName(other).toLowerCase();
}

/** A customer's tags after a change. */
export function tagsAfter(tags: readonly string[], { add, remove }: TagChange): readonly string[] {
  return [...new Set([...tags, ...add])].filter((name) => !remove.includes(name));
}

/** What a change really puts on and takes off, for a customer with these tags. */
export function effective(tags: readonly string[], { add, remove }: TagChange): TagChange {
  return {
    add: [...new Set(add)].filter((name) => !tags.includes(name)),
    remove: [...new Set(remove)].filter((name) => tags.includes(name)),
  };
}

/** Takes a change back, for a customer that had these tags before it. */
export function reverseOf(tags: readonly string[], change: TagChange): TagChange {
  const { add, remove } = effective(tags, change);
  return { add: remove, remove: add };
}

/** Two changes, one after the other, as one. */
export function joined(first: TagChange, then: TagChange): TagChange {
  return {
    add: [...new Set([...first.add.filter((name) => !then.remove.includes(name)), ...then.add])],
    remove: [...new Set([...first.remove.filter((name) => !then.add.includes(name)), ...then.remove])],
  };
}

/** Whether a change does nothing. */
export function isEmptyChange({ add, remove }: TagChange): boolean {
  return add.length + remove.length === 0;
}

/** What a change would do to these customers. */
export function effectOn(customers: readonly Tagged[], change: TagChange): TagEffect {
  let [changed, same, full] = [0, 0, 0];
  for (const { tags } of customers) {
    if (isEmptyChange(effective(tags, change))) same += 1;
    else if (tagsAfter(tags, change).length > TAGS_PER_CUSTOMER) full += 1;
    else changed += 1;
  }
  return { changed, same, full };
}

/** How many of these customers have each tag; a tag that nobody has is left out. */
export function tagCounts(customers: readonly Tagged[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of customers) for (const name of tags) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The changes that take a change back, for customers that had these tags before it: one for all that need the same. */
export function reversesOf(customers: readonly Tagged[], change: TagChange): readonly TagChangeOf[] {
  const groups = new Map<string, { customerIds: string[] } & TagChange>();
  for (const { id, tags } of customers) {
    const reverse = reverseOf(tags, change);
    if (isEmptyChange(reverse)) continue;
    const key = JSON.stringify(reverse);
    const group = groups.get(key) ?? { customerIds: [], ...reverse };
    group.customerIds.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A list in pieces, as large as one change may be. */
export function inChunks<Item>(items: readonly Item[], size = CUSTOMERS_PER_CHANGE): readonly (readonly Item[])[] {
  const chunks: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}
