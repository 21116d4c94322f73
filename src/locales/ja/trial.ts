import type { Count } from '../count.js';
import type * as en from '../en/trial.js';

const days = (count: Count) => `${count.shown} 日間`;
const licenses = (count: Count) => `${count.shown} ライセンス`;

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `${customer} のトライアルを開始`,
  forNewCustomer: '新しい顧客のトライアルを開始',
  displayName: '組織名',
  adminEmail: '管理者のメールアドレス',
  country: '国',
  chooseCountry: '国を選択',
  products: '製品',
  productsHint: '製品ごとに試用するライセンス数を指定します。',
  quantity: (product) => `${product} のライセンス数`,
  licenses: 'ライセンス',
  duration: '期間',
  days,
  until: (date) => `${date} まで`,
  starting: 'トライアルを開始しています…',
  problem: {
    displayName: '組織名を入力してください。',
    adminEmail: 'メールアドレスを入力してください (例: admin@example.com)。',
    country: '国を選択してください。',
    products: '製品を 1 つ以上選択してください。',
    quantity: '1 以上の整数を入力してください。',
    durationDays: '期間を選択してください。',
  },
  failed: 'トライアルを開始できませんでした。',
  conflict:
    '顧客はすでにこれらの製品のいずれかを試用中です。別の製品を選択するか、有効なトライアルを延長してください。',
  again: '入力内容は残っています。ボタンをもう一度押しても、トライアルが重複して開始されることはありません。',
  notOpened: 'フォームを開けませんでした。',
  started: (products, date, customer) =>
    customer
      ? `${customer} の ${products} のトライアルは ${date} まで有効です。`
      : `${products} のトライアルは ${date} まで有効です。`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'トライアル',
  none: 'トライアルはまだありません',
  noneHint: 'この顧客はまだ何も試用していません。',
  noneRuns: '現在有効なトライアルはありません。',
  over: '終了したトライアル',
  start: '開始',
  end: '終了',
  products: '製品',
  licenses,
  time: '期間',
  daysLeft: (count) => `残り ${count.shown} 日`,
  endsToday: '本日終了',
  endsTomorrow: '明日終了',
  endedYesterday: '昨日終了',
  ended: (count) => `${count.shown} 日前に終了`,
  endedPlain: '終了',
  bought: '購入されました。',
  passed: (days, of) => `経過日数: ${days} / ${of}`,
  used: (used, total) => `${licenses(total)}中 ${used} を使用中`,
  useUnknown: '使用状況はこのソースからは取得できません',
  short: (count) => `${licenses(count)}不足: トライアルの数より多く割り当てられています`,
  surplus: (count) => `${licenses(count)}が未割り当て`,
  allAssigned: 'すべてのライセンスが割り当て済み',
  extend: (count) => `${days(count)}延長`,
  extendOf: (trial, count) => `${days(count)}延長: ${trial}`,
  extending: '延長しています…',
  notLater: (date, count) => `まだ延長できません: 今日から ${days(count)}後は ${date} で、すでにそれ以降まで続きます。`,
  question: (trial) => `${trial} を延長しますか?`,
  newEnd: (date, before) => `終了日が ${before} から ${date} に変わります。`,
  runsAgain: (date, before) => `${date} まで再び有効になります。${before} に終了していました。`,
  confirm: 'トライアルを延長',
  extended: (trial, date) => `${trial} の終了日は ${date} になりました。`,
  extendFailed: (trial) => `${trial} を延長できませんでした。`,
  extendConflict: 'その間に購入されたか、別の理由で終了しました。',
};

export const trialStatus: typeof en.trialStatus = {
  active: '有効',
  expired: '期限切れ',
  converted: 'サブスクリプションに移行済み',
};
