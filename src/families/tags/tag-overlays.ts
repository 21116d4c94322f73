import type { Customer, Tag } from '../../api/contract.js';
import { getCustomer, listCustomers } from '../../api/endpoints/customers.js';
import { listTags } from '../../api/endpoints/tags.js';
import type { Overlay } from '../../core/hub/connection.js';
import { tagsAfter } from '../../domain/tags.js';

/** What a change of a customer's tags makes of the answers that are shown. */
export function showCustomerTags(
  overlay: Overlay,
  { id, add = [], remove = [] }: { id: string; add?: readonly string[]; remove?: readonly string[] },
): void {
  onCustomers(overlay, (customer) => (customer.id === id ? tagsAfter(customer.tags, { add, remove }) : customer.tags));
}

/** What another name or description of a tag makes of the answers that are shown. */
export function showTag(overlay: Overlay, before: Tag, after: Tag): void {
  onTags(overlay, (items) => items.map((tag) => (tag.id === before.id ? after : tag)));
  if (before.name !== after.name) renameOn(overlay, before.name, [after.name]);
}

/** What the end of a tag makes of the answers that are shown. */
export function hideTag(overlay: Overlay, { id, name }: Tag): void {
  onTags(overlay, (items) => items.filter((tag) => tag.id !== id));
  renameOn(overlay, name, []);
}

function onTags(overlay: Overlay, change: (items: readonly Tag[]) => readonly Tag[]): void {
  overlay(listTags, (page) => {
    const items = change(page.items);
    return { ...page, items, total: page.total + items.length - page.items.length };
  });
}

function renameOn(overlay: Overlay, old: string, now: readonly string[]): void {
  onCustomers(overlay, ({ tags }) =>
    tags.includes(old) ? tags.flatMap((name) => (name === old ? now : [name])) : tags,
  );
}

/** Answers in which no customer has other tags stay as they are. */
function onCustomers(overlay: Overlay, tagsOf: (customer: Customer) => readonly string[]): void {
  const changed = <C extends Customer>(customer: C): C => {
    const tags = tagsOf(customer);
    return tags === customer.tags ? customer : { ...customer, tags };
  };
  overlay(getCustomer, changed);
  overlay(listCustomers, (page) => {
    const items = page.items.map(changed);
    return items.some((customer, place) => customer !== page.items[place]) ? { ...page, items } : page;
  });
}
