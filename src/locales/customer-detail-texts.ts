import type * as en from './en/customer-detail.js';
import type { TextFamily } from './text-family.js';

/** The words of a customer's details. */
export type CustomerDetailTexts = typeof en;

/** The words of a customer's details, by language. */
export const customerDetailTexts: TextFamily<CustomerDetailTexts> = {
  name: 'customer-detail',
  load: () => import('./en/customer-detail.js'),
};
