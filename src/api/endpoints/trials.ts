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
  request: (client, { id }, { init }) => client.GET('/customers/{id}/trials', { ...init, params: { path: { id } } }),
  answer: answer<TrialPage>({ items: rowsOf(trial), total }),
});

/** Starts a trial for an existing customer, or for a new one. */
export const startTrial = mutation('startTrial', {
  request: (client, body, { init, idempotencyKey }) =>
    client.POST('/trials', { ...init, params: { header: { 'Idempotency-Key': idempotencyKey } }, body }),
  answer: whole(trial),
  outdates,
});

/** Makes a trial end later. */
export const extendTrial = mutation('extendTrial', {
  request: (client, { id, ...body }, { init }) =>
    client.PATCH('/trials/{id}', { ...init, params: { path: { id } }, body }),
  answer: whole(trial),
  outdates,
});
