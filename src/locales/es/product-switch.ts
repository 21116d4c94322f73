import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: 'Producto',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'Todo lo que sigue muestra este producto.',
};
