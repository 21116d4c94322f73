import { organizationSetup } from '../checks/organizations.js';
import { mutation, query } from '../endpoint.js';

/** How far the partner's own organization is set up. */
export const getSetup = query('getSetup', {
  path: '/organization/setup',
  answer: organizationSetup,
});

/** Accepts the terms, or completes a step. */
export const continueSetup = mutation('continueSetup', {
  method: 'POST',
  path: '/organization/setup',
  answer: organizationSetup,
  outdates: ['getSetup'],
});
