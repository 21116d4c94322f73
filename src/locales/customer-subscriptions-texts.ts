import type * as en from './en/customer-subscriptions.js';
import type { TextFamily } from './text-family.js';

/** The words of a customer's subscriptions: their days, licenses, invoice and orders. */
export type CustomerSubscriptionsTexts = typeof en;

/** The words of a customer's subscriptions: their days, licenses, invoice and orders, by language. */
export const customerSubscriptionsTexts: TextFamily<CustomerSubscriptionsTexts> = {
  name: 'customer-subscriptions',
  load: () => import('./en/customer-subscriptions.js'),
};
