import { CUSTOMERS_PER_CHANGE, TAGS_PER_CUSTOMER } from '../../src/domain/tags.js';
import type { PartnerCustomer } from '../model/customer.js';
import { findCustomer, type Partner } from '../model/partner.js';
import { invalid, noCustomer, type Sentence } from './api-failure.js';
import type { Asked, Operation } from './asked.js';
import { bodyFields, fieldsOf, isTexts } from './body.js';
import { queriedCustomers } from './customer-query.js';
import { askedCustomer, customerBody } from './customers.js';
import type { Schema } from './schema.js';

/** What is to be done with a customer's tags, checked. */
interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

const namesRule: Sentence = {
  en: 'It must be a list of names of tags.',
  nl: 'Het moet een lijst van namen van tags zijn.',
};
const sayWhich: Sentence = {
  en: 'Say which tags to add or to remove.',
  nl: 'Noem de tags die erbij moeten of eraf.',
};
const tooMany: Sentence = {
  en: `A customer has at most ${TAGS_PER_CUSTOMER} tags.`,
  nl: `Een klant heeft hoogstens ${TAGS_PER_CUSTOMER} tags.`,
};
const sayForWhom: Sentence = {
  en: 'Say for whom: either customerIds or query.',
  nl: 'Zeg voor wie: customerIds of query.',
};
const idsRule: Sentence = {
  en: `It must be a list of 1 to ${CUSTOMERS_PER_CHANGE} ids.`,
  nl: `Het moet een lijst van 1 tot ${CUSTOMERS_PER_CHANGE} id’s zijn.`,
};

function addedAndRemoved(name: string): Sentence {
  return {
    en: `"${name}" cannot be added and removed at once.`,
    nl: `"${name}" kan niet tegelijk worden toegevoegd en verwijderd.`,
  };
}

/** Checks what is common to both changes. Throws 422. */
function tagChange(partner: Partner, fields: Readonly<Record<string, unknown>>): TagChange {
  const { add = [], remove = [] } = fields;
  const refuse = (field: string, description: Sentence) => invalid([{ field, description }]);
  if (!isTexts(add)) throw refuse('add', namesRule);
  if (!isTexts(remove)) throw refuse('remove', namesRule);
  if (add.length + remove.length === 0) throw refuse('add', sayWhich);
  const unknown = add.find((name) => !partner.tags.some((tag) => tag.name === name));
  if (unknown !== undefined)
    throw refuse('add', { en: `There is no tag "${unknown}".`, nl: `Er is geen tag "${unknown}".` });
  const both = add.find((name) => remove.includes(name));
  if (both !== undefined) throw refuse('remove', addedAndRemoved(both));
  return { add, remove };
}

/** The tags of a customer after a change; undefined when they would be too many. */
function changedTags({ tags }: PartnerCustomer, { add, remove }: TagChange): readonly string[] | undefined {
  const changed = [...new Set([...tags, ...add])].filter((name) => !remove.includes(name));
  return changed.length > TAGS_PER_CUSTOMER ? undefined : changed;
}

function changeCustomerTags(asked: Asked): Schema<'Customer'> {
  const { partner } = asked;
  const customer = askedCustomer(asked);
  const tags = changedTags(customer, tagChange(partner, bodyFields(asked)));
  if (!tags) throw invalid([{ field: 'add', description: tooMany }]);
  customer.tags = tags;
  partner.version += 1;
  return customerBody(partner, customer);
}

function changeTags(asked: Asked): Schema<'BulkTagResult'> {
  const { partner, language } = asked;
  const fields = bodyFields(asked);
  const change = tagChange(partner, fields);
  const failed: Schema<'BulkTagFailure'>[] = [];
  let changed = 0;
  for (const { customerId, customer } of namedCustomers(asked, fields)) {
    const tags = customer && changedTags(customer, change);
    if (!customer) failed.push({ customerId, message: noCustomer(customerId)[language] });
    else if (!tags) failed.push({ customerId, message: tooMany[language] });
    else {
      customer.tags = tags;
      changed += 1;
    }
  }
  partner.version += 1;
  return { changed, failed };
}

/** The customers that a change is for, each once. Throws 422. */
function namedCustomers(
  asked: Asked,
  { customerIds, query }: Readonly<Record<string, unknown>>,
): { customerId: string; customer: PartnerCustomer | undefined }[] {
  if ((customerIds === undefined) === (query === undefined))
    throw invalid([{ field: 'customerIds', description: sayForWhom }]);
  if (query !== undefined) {
    const found = queriedCustomers(asked, fieldsOf(query) ?? {});
    return found.map((customer) => ({ customerId: customer.id, customer }));
  }
  if (!isTexts(customerIds) || customerIds.length === 0 || customerIds.length > CUSTOMERS_PER_CHANGE)
    throw invalid([{ field: 'customerIds', description: idsRule }]);
  return [...new Set(customerIds)].map((customerId) => {
    return { customerId, customer: findCustomer(asked.partner, customerId) };
  });
}

/** `PATCH /customers/{id}/tags` and `PATCH /customers/tags`. */
export const customerTagOperations: readonly Operation[] = [
  { method: 'PATCH', path: '/customers/tags', capability: 'tags:write', answer: changeTags },
  { method: 'PATCH', path: '/customers/{id}/tags', capability: 'tags:write', answer: changeCustomerTags },
];
