import type * as en from '../en/product-switch.js';

export const productSwitch: typeof en.productSwitch = {
  label: '产品',
  meetings: 'Meetings',
  calling: 'Calling',
  explanation: '以下所有内容均显示此产品。',
};
