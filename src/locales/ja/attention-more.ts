import type * as en from '../en/attention-more.js';

export const dismissal: typeof en.dismissal = {
  tomorrow: '明日まで',
  week: '1 週間',
  over: (date) => `終了するまで (${date})`,
  always: '再表示するまで',
  until: (rule, customer, date) => `${customer}: 「${rule}」を ${date} まで保留しました。`,
  forGood: (rule, customer) => `${customer}: 「${rule}」を再表示するまで保留しました。`,
  count: (count) => `${count.shown} 件の理由を保留中`,
  show: '表示',
  hide: '非表示',
  heading: '保留中',
  untilDate: (date) => `${date} まで`,
  untilShown: '再表示するまで',
  showAgain: '再表示',
  shownAgain: (rule, customer) => `${customer}: 「${rule}」を再表示しました。`,
  notKept: 'このブラウザーは保留の内容を保存できません。ページを読み込み直すと元に戻ります。',
};

export const ranking: typeof en.ranking = {
  text: '顧客の重みは、最も重い理由の重みに、その他の理由それぞれの 10 分の 1 を加えたもので、最大 100 です。理由の重みはルールの重みの半分から始まり、ライセンス数、残り日数、通話数に応じて、影響が大きいほどルールの重みの全体まで増えます。',
  rule: (rule, weight) => `${rule}: 最大 ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: 最大 ${weight} (${share} 以上)`,
};
