import { customer, customerPage } from '../checks/customers.js';
import { whole } from '../checks/parts.js';
import { pagedQuery, query } from '../endpoint.js';

/** The customers that match, a page at a time. */
export const listCustomers = pagedQuery('listCustomers', {
  path: '/customers',
  answer: customerPage,
  keyOf: ({ id }) => id,
});

/** One customer. */
export const getCustomer = query('getCustomer', {
  path: '/customers/{id}',
  answer: whole(customer),
});
