import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: 'Produto',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'Tudo abaixo mostra este produto.',
};
