import type { TagPage } from '../contract.js';
import { bulkTagResult, customer, tag } from '../checks/customers.js';
import { answer, rowsOf, total, whole } from '../checks/parts.js';
import type { QueryName } from '../endpoint.js';
import { mutation, query } from '../endpoint.js';

/** Tags are listed with the number of their customers, and customers with their tags. */
const tagged: readonly QueryName[] = ['listTags', 'listCustomers', 'getCustomer'];

/** All tags of the partner. */
export const listTags = query('listTags', {
  path: '/tags',
  answer: answer<TagPage>({ items: rowsOf(tag), total }),
});

/** Makes a tag. */
export const createTag = mutation('createTag', {
  method: 'POST',
  path: '/tags',
  answer: whole(tag),
  outdates: ['listTags'],
});

/** Changes the name or the description of a tag. */
export const updateTag = mutation('updateTag', {
  method: 'PATCH',
  path: '/tags/{id}',
  answer: whole(tag),
  outdates: tagged,
});

/** Deletes a tag, and takes it off its customers. */
export const deleteTag = mutation('deleteTag', {
  method: 'DELETE',
  path: '/tags/{id}',
  outdates: tagged,
});

/** Puts tags on a customer and takes others off. */
export const changeCustomerTags = mutation('changeCustomerTags', {
  method: 'PATCH',
  path: '/customers/{id}/tags',
  answer: whole(customer),
  outdates: tagged,
});

/** Puts tags on many customers and takes others off. */
export const changeTags = mutation('changeTags', {
  method: 'PATCH',
  path: '/customers/tags',
  answer: bulkTagResult,
  outdates: tagged,
});
