import type * as en from '../en/license-balance.js';

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `分配数量比购买数量多 ${count.shown} 个`,
  shortfallOfTrial: (count) => `分配数量比试用数量多 ${count.shown} 个`,
  available: (available, total) => `${total} 个中有 ${available} 个可用`,
  nothingBought: '未购买，未分配',
  use: (used, assigned) => `已使用 ${used}，已分配 ${assigned}`,
  useUnknown: (assigned) => `已分配 ${assigned}，此来源未提供使用情况`,
};
