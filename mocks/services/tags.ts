import type { Partner } from '../model/partner.js';
import { TAG_LENGTH, TAGS_PER_CUSTOMER, type PartnerTag } from '../model/tag.js';
import { conflict, invalid, notFound } from './api-failure.js';
import type { Asked, Operation } from './asked.js';
import { bodyFields, isText, isTexts } from './body.js';
import { askedCustomer, customerBody } from './customers.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';

function tagBody(partner: Partner, tag: PartnerTag): Schema<'Tag'> {
  const counts = remember(partner, 'tag counts', () => {
    const found = new Map<string, number>();
    for (const { tags } of partner.customers) for (const name of tags) found.set(name, (found.get(name) ?? 0) + 1);
    return found;
  });
  return { ...tag, customerCount: counts.get(tag.name) ?? 0 };
}

function askedTag({ partner, path }: Asked): PartnerTag {
  const tag = partner.tags.get(path.tag ?? '');
  if (!tag) throw notFound(`tag "${path.tag}"`);
  return tag;
}

/** A name that a tag can have. Throws 422. */
function tagName(value: unknown): string {
  if (!isText(value)) throw invalid([{ field: 'name', description: 'A tag needs a name.' }]);
  const name = value.trim();
  if ([...name].length > TAG_LENGTH)
    throw invalid([{ field: 'name', description: `A tag's name has at most ${TAG_LENGTH} characters.` }]);
  return name;
}

/** Throws 409 when another tag has the name, whatever its case. */
function refuseTaken({ tags }: Partner, name: string, except?: string): void {
  const same = [...tags.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
  if (same !== undefined && same !== except) throw conflict(`There is already a tag "${same}".`);
}

function descriptionOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw invalid([{ field: 'description', description: 'A description is text.' }]);
}

function update(asked: Asked): Schema<'Tag'> {
  const { partner } = asked;
  const tag = askedTag(asked);
  const fields = bodyFields(asked);
  const name = fields.name === undefined ? tag.name : tagName(fields.name);
  refuseTaken(partner, name, tag.name);
  const changed = { name, description: descriptionOf(fields.description) ?? tag.description };
  // The map is built anew so that a renamed tag keeps its place.
  const entries = [...partner.tags.values()].map((known) => (known === tag ? changed : known));
  partner.tags.clear();
  for (const entry of entries) partner.tags.set(entry.name, entry);
  if (name !== tag.name) retag(partner, tag.name, [name]);
  partner.version += 1;
  return tagBody(partner, changed);
}

function retag(partner: Partner, old: string, now: readonly string[]): void {
  for (const customer of partner.customers)
    if (customer.tags.includes(old)) customer.tags = customer.tags.flatMap((name) => (name === old ? now : [name]));
}

function setCustomerTags(asked: Asked): Schema<'Customer'> {
  const customer = askedCustomer(asked);
  const { tags } = bodyFields(asked);
  if (!isTexts(tags)) throw invalid([{ field: 'tags', description: 'It must be a list of names of tags.' }]);
  const names = [...new Set(tags)];
  if (names.length > TAGS_PER_CUSTOMER)
    throw invalid([{ field: 'tags', description: `A customer has at most ${TAGS_PER_CUSTOMER} tags.` }]);
  const unknown = names.find((name) => !asked.partner.tags.has(name));
  if (unknown !== undefined) throw invalid([{ field: 'tags', description: `There is no tag "${unknown}".` }]);
  customer.tags = names;
  asked.partner.version += 1;
  return customerBody(asked.partner, customer);
}

/** The administration of tags, and `PUT /customers/{id}/tags`. */
export const tagOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/tags',
    answer({ partner }): Schema<'TagPage'> {
      const items = [...partner.tags.values()].map((tag) => tagBody(partner, tag));
      return { items, total: items.length };
    },
  },
  {
    method: 'POST',
    path: '/tags',
    capability: 'tags:write',
    answer(asked): Schema<'Tag'> {
      const fields = bodyFields(asked);
      const tag = { name: tagName(fields.name), description: descriptionOf(fields.description) ?? '' };
      refuseTaken(asked.partner, tag.name);
      asked.partner.tags.set(tag.name, tag);
      asked.partner.version += 1;
      return tagBody(asked.partner, tag);
    },
  },
  { method: 'PATCH', path: '/tags/{tag}', capability: 'tags:write', answer: update },
  {
    method: 'DELETE',
    path: '/tags/{tag}',
    capability: 'tags:write',
    answer(asked): undefined {
      const { name } = askedTag(asked);
      asked.partner.tags.delete(name);
      retag(asked.partner, name, []);
      asked.partner.version += 1;
    },
  },
  { method: 'PUT', path: '/customers/{id}/tags', capability: 'tags:write', answer: setCustomerTags },
];
