import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: 'Produit',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'Tout ce qui suit concerne ce produit.',
};
