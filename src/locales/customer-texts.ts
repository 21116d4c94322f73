import type * as en from './en/customer.js';
import type { TextFamily } from './text-family.js';

/** The words of customers, their statuses and filters, and launching. */
export type CustomerTexts = typeof en;

/** The words of customers, their statuses and filters, and launching, by language. */
export const customerTexts: TextFamily<CustomerTexts> = {
  name: 'customer',
  load: () => import('./en/customer.js'),
};
