import type * as en from '../en/license-balance.js';

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `المعيَّن أكثر من المشترى بمقدار ${count.shown}`,
  shortfallOfTrial: (count) => `المعيَّن أكثر مما في الفترة التجريبية بمقدار ${count.shown}`,
  available: (available, total) => `المتاح ${available} من ${total}`,
  nothingBought: 'لا شيء مشترى ولا معيَّن',
  use: (used, assigned) => `المستخدم ${used}، والمعيَّن ${assigned}`,
  useUnknown: (assigned) => `المعيَّن ${assigned}، والاستخدام غير متوفر من هذا المصدر`,
};
