import { organizationSetup } from '../checks/organizations.js';
import { mutation, query } from '../endpoint.js';

/** How far the partner's own organization is set up. */
export const getSetup = query('getSetup', {
  request: (client, _, { init }) => client.GET('/organization/setup', init),
  answer: organizationSetup,
});

/** Accepts the terms, or completes a step. */
export const continueSetup = mutation('continueSetup', {
  request: (client, body, { init, idempotencyKey }) =>
    client.POST('/organization/setup', { ...init, params: { header: { 'Idempotency-Key': idempotencyKey } }, body }),
  answer: organizationSetup,
  outdates: ['getSetup'],
});
