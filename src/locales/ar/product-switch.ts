import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: 'المنتج',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'يعرض كل ما يلي هذا المنتج.',
};
