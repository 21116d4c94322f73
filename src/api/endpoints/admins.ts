import { whole } from '../checks/parts.js';
import { partnerAdmin, partnerAdminPage } from '../checks/people.js';
import type { QueryName } from '../endpoint.js';
import { mutation, pagedQuery, query } from '../endpoint.js';

/** Administrators are listed with the number of customers that they manage. */
const administrators: readonly QueryName[] = ['listCustomerAdmins', 'listAdmins'];

/** The administrators who manage a customer. */
export const listCustomerAdmins = query('listCustomerAdmins', {
  request: (client, { id }, { init }) => client.GET('/customers/{id}/admins', { ...init, params: { path: { id } } }),
  answer: partnerAdminPage,
});

/** The users of the partner's organization who can hold a role, a page at a time. */
export const listAdmins = pagedQuery('listAdmins', {
  request: (client, filters, { init }) => client.GET('/admins', { ...init, params: { query: filters } }),
  answer: partnerAdminPage,
  keyOf: ({ id }) => id,
});

/** Lets an administrator manage a customer. */
export const assignAdmin = mutation('assignAdmin', {
  request: (client, path, { init }) => client.PUT('/customers/{id}/admins/{adminId}', { ...init, params: { path } }),
  outdates: administrators,
});

/** Takes a customer away from an administrator. */
export const unassignAdmin = mutation('unassignAdmin', {
  request: (client, path, { init }) => client.DELETE('/customers/{id}/admins/{adminId}', { ...init, params: { path } }),
  outdates: administrators,
});

/** Gives an administrator these roles and no others; they may be the caller's own. */
export const setAdminRoles = mutation('setAdminRoles', {
  request: (client, { id, ...body }, { init }) =>
    client.PATCH('/admins/{id}', { ...init, params: { path: { id } }, body }),
  answer: whole(partnerAdmin),
  outdates: [...administrators, 'getMe'],
});
