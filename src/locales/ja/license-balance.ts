import type * as en from '../en/license-balance.js';

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `購入数より ${count.shown} 多く割り当て済み`,
  shortfallOfTrial: (count) => `トライアルの数より ${count.shown} 多く割り当て済み`,
  available: (available, total) => `${total} 中 ${available} が利用可能`,
  nothingBought: '購入なし、割り当てなし',
  use: (used, assigned) => `使用中 ${used}、割り当て済み ${assigned}`,
  useUnknown: (assigned) => `割り当て済み ${assigned}、使用状況はこのソースからは取得できません`,
};
