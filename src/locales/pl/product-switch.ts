import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: 'Produkt',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'Wszystko poniżej dotyczy tego produktu.',
};
