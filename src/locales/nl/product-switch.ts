import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: 'Product',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'Alles hieronder toont dit product.',
};
