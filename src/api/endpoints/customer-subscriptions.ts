import type { SubscriptionPage } from '../contract.js';
import { answer, rowsOf, total } from '../checks/parts.js';
import { subscription } from '../checks/subscriptions.js';
import { query } from '../endpoint.js';

/** What a customer has bought and tries, with licenses, invoice and orders. */
export const listCustomerSubscriptions = query('listCustomerSubscriptions', {
  request: (client, { id }, { init }) =>
    client.GET('/customers/{id}/subscriptions', { ...init, params: { path: { id } } }),
  answer: answer<SubscriptionPage>({ items: rowsOf(subscription), total }),
});
