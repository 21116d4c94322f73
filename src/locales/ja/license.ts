import type * as en from '../en/license.js';

export const license: typeof en.license = {
  used: '使用中',
  assigned: '割り当て済み',
  unused: '割り当て済み (未使用)',
  available: '利用可能',
  overage: '上限超過',
  total: '合計',
  notAvailable: 'このソースからは取得できません',
  noLicenses: 'ライセンスなし',
  nothingBought: '購入されたライセンスがないため、割合を計算する対象がありません。',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `${total.shown} ライセンス中、割り当て済み ${assigned}、利用可能 ${available}、使用状況は取得できません`
      : `${total.shown} ライセンス中、使用中 ${used}、割り当て済み ${assigned}、利用可能 ${available}`) +
    (overage ? `、上限超過 ${overage}` : ''),
};
