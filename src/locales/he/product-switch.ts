import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: 'מוצר',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: 'כל מה שלהלן מציג מוצר זה.',
};
