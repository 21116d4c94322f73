import { isSameTag, TAG_LENGTH, tagName, tagNameProblem } from '../../src/domain/tags.js';
import type { Partner } from '../model/partner.js';
import { tagId, type PartnerTag } from '../model/tag.js';
import { conflict, invalid, notFound, type Sentence } from './api-failure.js';
import type { Asked, Operation } from './asked.js';
import { bodyFields } from './body.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';

const needsName: Sentence = { en: 'A tag needs a name.', nl: 'Een tag heeft een naam nodig.' };
const tooLong: Sentence = {
  en: `A tag's name has at most ${TAG_LENGTH} characters.`,
  nl: `De naam van een tag heeft hoogstens ${TAG_LENGTH} tekens.`,
};

function tagBody(partner: Partner, tag: PartnerTag): Schema<'Tag'> {
  const counts = remember(partner, 'tag counts', () => {
    const found = new Map<string, number>();
    for (const { tags } of partner.customers) for (const name of tags) found.set(name, (found.get(name) ?? 0) + 1);
    return found;
  });
  return { ...tag, customerCount: counts.get(tag.name) ?? 0 };
}

function askedTag({ partner, path }: Asked): PartnerTag {
  const tag = partner.tags.find(({ id }) => id === path.id);
  if (!tag) throw notFound({ en: `tag ${path.id}`, nl: `tag ${path.id}` });
  return tag;
}

/** A name that a tag can have. Throws 422. */
function checkedName(value: unknown): string {
  const problem = typeof value === 'string' ? tagNameProblem(value) : 'empty';
  if (problem === 'empty') throw invalid([{ field: 'name', description: needsName }]);
  if (problem) throw invalid([{ field: 'name', description: tooLong }]);
  return tagName(value as string);
}

/** Throws 409 when another tag has the name, whatever its case. */
function refuseTaken({ tags }: Partner, name: string, except?: PartnerTag): void {
  const same = tags.find((tag) => tag !== except && isSameTag(tag.name, name));
  if (same) throw conflict({ en: `There is already a tag "${same.name}".`, nl: `Er is al een tag "${same.name}".` });
}

function descriptionOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw invalid([
    { field: 'description', description: { en: 'A description is text.', nl: 'Een beschrijving is tekst.' } },
  ]);
}

function create(asked: Asked): Schema<'Tag'> {
  const { partner } = asked;
  const fields = bodyFields(asked);
  const name = checkedName(fields.name);
  refuseTaken(partner, name);
  const description = descriptionOf(fields.description) ?? '';
  const tag = { id: tagId((partner.tagsMade += 1)), name, description };
  partner.tags.push(tag);
  partner.version += 1;
  return tagBody(partner, tag);
}

function update(asked: Asked): Schema<'Tag'> {
  const { partner } = asked;
  const tag = askedTag(asked);
  const fields = bodyFields(asked);
  const name = fields.name === undefined ? tag.name : checkedName(fields.name);
  refuseTaken(partner, name, tag);
  const changed = { id: tag.id, name, description: descriptionOf(fields.description) ?? tag.description };
  partner.tags.splice(partner.tags.indexOf(tag), 1, changed);
  if (name !== tag.name) retag(partner, tag.name, [name]);
  partner.version += 1;
  return tagBody(partner, changed);
}

function remove(asked: Asked): undefined {
  const { partner } = asked;
  const tag = askedTag(asked);
  partner.tags.splice(partner.tags.indexOf(tag), 1);
  retag(partner, tag.name, []);
  partner.version += 1;
}

/** Customers know their tags by name. */
function retag(partner: Partner, old: string, now: readonly string[]): void {
  for (const customer of partner.customers)
    if (customer.tags.includes(old)) customer.tags = customer.tags.flatMap((name) => (name === old ? now : [name]));
}

/** The administration of tags. */
export const tagOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/tags',
    answer({ partner }): Schema<'TagPage'> {
      const items = partner.tags.map((tag) => tagBody(partner, tag));
      return { items, total: items.length };
    },
  },
  { method: 'POST', path: '/tags', capability: 'tags:write', status: 201, answer: create },
  { method: 'PATCH', path: '/tags/{id}', capability: 'tags:write', answer: update },
  { method: 'DELETE', path: '/tags/{id}', capability: 'tags:write', answer: remove },
];
