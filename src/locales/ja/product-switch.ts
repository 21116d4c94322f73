import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: '製品',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: '以下はすべてこの製品について表示されます。',
};
