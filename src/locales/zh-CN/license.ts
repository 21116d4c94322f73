import type * as en from '../en/license.js';

export const license: typeof en.license = {
  used: '已使用',
  assigned: '已分配',
  unused: '已分配，未使用',
  available: '可用',
  overage: '超出上限',
  total: '总计',
  notAvailable: '此来源未提供',
  noLicenses: '没有许可证',
  nothingBought: '未购买许可证：没有可计算占比的内容。',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `${total.shown} 个许可证中已分配 ${assigned}，可用 ${available}，使用情况未提供`
      : `${total.shown} 个许可证中已使用 ${used}，已分配 ${assigned}，可用 ${available}`) +
    (overage ? `，超出上限 ${overage}` : ''),
};
