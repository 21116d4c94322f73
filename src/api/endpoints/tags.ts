import type { TagPage } from '../contract.js';
import { bulkTagResult, customer, tag } from '../checks/customers.js';
import { answer, rowsOf, total, whole } from '../checks/parts.js';
import type { QueryName } from '../endpoint.js';
import { mutation, query } from '../endpoint.js';

/** Tags are listed with the number of their customers, and customers with their tags. */
const tagged: readonly QueryName[] = ['listTags', 'listCustomers', 'getCustomer'];

/** All tags of the partner. */
export const listTags = query('listTags', {
  request: (client, _, { init }) => client.GET('/tags', init),
  answer: answer<TagPage>({ items: rowsOf(tag), total }),
});

/** Makes a tag. */
export const createTag = mutation('createTag', {
  request: (client, body, { init, idempotencyKey }) =>
    client.POST('/tags', { ...init, params: { header: { 'Idempotency-Key': idempotencyKey } }, body }),
  answer: whole(tag),
  outdates: ['listTags'],
});

/** Changes the name or the description of a tag. */
export const updateTag = mutation('updateTag', {
  request: (client, { id, ...body }, { init }) =>
    client.PATCH('/tags/{id}', { ...init, params: { path: { id } }, body }),
  answer: whole(tag),
  outdates: tagged,
});

/** Deletes a tag, and takes it off its customers. */
export const deleteTag = mutation('deleteTag', {
  request: (client, path, { init }) => client.DELETE('/tags/{id}', { ...init, params: { path } }),
  outdates: tagged,
});

/** Puts tags on a customer and takes others off. */
export const changeCustomerTags = mutation('changeCustomerTags', {
  request: (client, { id, ...body }, { init }) =>
    client.PATCH('/customers/{id}/tags', { ...init, params: { path: { id } }, body }),
  answer: whole(customer),
  outdates: tagged,
});

/** Puts tags on many customers and takes others off. */
export const changeTags = mutation('changeTags', {
  request: (client, body, { init }) => client.PATCH('/customers/tags', { ...init, body }),
  answer: bulkTagResult,
  outdates: tagged,
});
