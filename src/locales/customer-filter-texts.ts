import type * as en from './en/customer-filter.js';
import type { TextFamily } from './text-family.js';

/** The words of the filter of customers: its menus, its typed form and its saved views. */
export type CustomerFilterTexts = typeof en;

/** The words of the filter of customers, by language. */
export const customerFilterTexts: TextFamily<CustomerFilterTexts> = {
  name: 'customer-filter',
  load: () => import('./en/customer-filter.js'),
};
