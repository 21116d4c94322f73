import { launch } from '../checks/organizations.js';
import { mutation } from '../endpoint.js';

/** Makes a link into a customer's console that works for a short time. */
export const launchCustomer = mutation('launchCustomer', {
  request: (client, path, { init, idempotencyKey }) =>
    client.POST('/customers/{id}/launch', { ...init, params: { path, header: { 'Idempotency-Key': idempotencyKey } } }),
  answer: launch,
  outdates: [],
});

/** Makes a link into the console of the partner's own organization that works for a short time. */
export const launchOrganization = mutation('launchOrganization', {
  request: (client, _, { init, idempotencyKey }) =>
    client.POST('/organization/launch', { ...init, params: { header: { 'Idempotency-Key': idempotencyKey } } }),
  answer: launch,
  outdates: [],
});
