import { launch } from '../checks/organizations.js';
import { mutation } from '../endpoint.js';

/** Makes a link into a customer's console that works for a short time. */
export const launchCustomer = mutation('launchCustomer', {
  method: 'POST',
  path: '/customers/{id}/launch',
  answer: launch,
  outdates: [],
});

/** Makes a link into the console of the partner's own organization that works for a short time. */
export const launchOrganization = mutation('launchOrganization', {
  method: 'POST',
  path: '/organization/launch',
  answer: launch,
  outdates: [],
});
