import { whole } from '../checks/parts.js';
import { partnerAdmin, partnerAdminPage } from '../checks/people.js';
import type { QueryName } from '../endpoint.js';
import { mutation, pagedQuery, query } from '../endpoint.js';

/** Administrators are listed with the number of customers that they manage. */
const administrators: readonly QueryName[] = ['listCustomerAdmins', 'listAdmins'];

/** The administrators who manage a customer. */
export const listCustomerAdmins = query('listCustomerAdmins', {
  path: '/customers/{id}/admins',
  answer: partnerAdminPage,
});

/** The users of the partner's organization who can hold a role, a page at a time. */
export const listAdmins = pagedQuery('listAdmins', {
  path: '/admins',
  answer: partnerAdminPage,
  keyOf: ({ id }) => id,
});

/** Lets an administrator manage a customer. */
export const assignAdmin = mutation('assignAdmin', {
  method: 'PUT',
  path: '/customers/{id}/admins/{adminId}',
  outdates: administrators,
});

/** Takes a customer away from an administrator. */
export const unassignAdmin = mutation('unassignAdmin', {
  method: 'DELETE',
  path: '/customers/{id}/admins/{adminId}',
  outdates: administrators,
});

/** Gives an administrator these roles and no others; they may be the caller's own. */
export const setAdminRoles = mutation('setAdminRoles', {
  method: 'PATCH',
  path: '/admins/{id}',
  answer: whole(partnerAdmin),
  outdates: [...administrators, 'getMe'],
});
