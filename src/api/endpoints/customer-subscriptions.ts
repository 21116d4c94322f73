import type { SubscriptionPage } from '../contract.js';
import { answer, rowsOf, total } from '../checks/parts.js';
import { subscription } from '../checks/subscriptions.js';
import { query } from '../endpoint.js';

/** What a customer has bought and tries, with licenses, invoice and orders. */
export const listCustomerSubscriptions = query('listCustomerSubscriptions', {
  path: '/customers/{id}/subscriptions',
  answer: answer<SubscriptionPage>({ items: rowsOf(subscription), total }),
});
