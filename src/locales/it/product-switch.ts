import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: 'Prodotto',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'Tutto ciò che segue mostra questo prodotto.',
};
