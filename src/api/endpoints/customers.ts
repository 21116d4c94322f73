import { customer, customerPage } from '../checks/customers.js';
import { whole } from '../checks/parts.js';
import { pagedQuery, query } from '../endpoint.js';

/** The customers that match, a page at a time. */
export const listCustomers = pagedQuery('listCustomers', {
  request: (client, filters, { init }) => client.GET('/customers', { ...init, params: { query: filters } }),
  answer: customerPage,
  keyOf: ({ id }) => id,
});

/** One customer. */
export const getCustomer = query('getCustomer', {
  request: (client, { id }, { init }) => client.GET('/customers/{id}', { ...init, params: { path: { id } } }),
  answer: whole(customer),
});
