import type * as en from './en/product-switch.js';
import type { TextFamily } from './text-family.js';

/** The words of the product switch. */
export type ProductSwitchTexts = typeof en;

/** The words of the product switch, by language. */
export const productSwitchTexts: TextFamily<ProductSwitchTexts> = {
  name: 'product-switch',
  load: () => import('./en/product-switch.js'),
};
