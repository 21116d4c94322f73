import type { TrialPage } from '../contract.js';
import { answer, rowsOf, total, whole } from '../checks/parts.js';
import { trial } from '../checks/subscriptions.js';
import type { QueryName } from '../endpoint.js';
import { mutation, query } from '../endpoint.js';

/** A trial counts wherever subscriptions, licenses and statuses do. */
const outdates: readonly QueryName[] = [
  'listCustomerTrials',
  'listCustomerSubscriptions',
  'getCustomer',
  'listCustomers',
  'getSummary',
  'getLicenseTrend',
  'listSubscriptions',
  'getSubscriptionSummary',
];

/** A customer's trials. */
export const listCustomerTrials = query('listCustomerTrials', {
  path: '/customers/{id}/trials',
  answer: answer<TrialPage>({ items: rowsOf(trial), total }),
});

/** Starts a trial for an existing customer, or for a new one. */
export const startTrial = mutation('startTrial', {
  method: 'POST',
  path: '/trials',
  answer: whole(trial),
  outdates,
});

/** Makes a trial end later. */
export const extendTrial = mutation('extendTrial', {
  method: 'PATCH',
  path: '/trials/{id}',
  answer: whole(trial),
  outdates,
});
