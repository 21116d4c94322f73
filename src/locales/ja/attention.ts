import type { Count } from '../count.js';
import type * as en from '../en/attention.js';

const licenses = (count: Count) => `${count.shown} ライセンス`;
const holding = (what: string, count: Count | undefined) => (count ? `${what} (${licenses(count)})` : what);

export const attention: typeof en.attention = {
  heading: '要対応',
  count: (count) => `${count.shown} 社の顧客で対応が必要です`,
  countAtLeast: (count) => `少なくとも ${count.shown} 社の顧客で対応が必要です`,
  none: '現在、対応が必要な顧客はいません。',
  noneOfPart: '確認できた範囲では、何も見つかりませんでした。',
  noneShown: '現在、すべて保留されています。',
  rule: {
    suspended: '一時停止',
    expired: '期限切れ',
    overLimit: 'ライセンス上限超過',
    expiring: '期限切れ間近',
    trialEnding: 'トライアル終了間近',
    poorCalls: '通話品質の不良',
    abandonedCalls: '放棄呼',
    unusedLicenses: '未使用ライセンス',
    noRecentActivity: '最近のアクティビティなし',
  },
  reason: {
    suspended: (count) => (count ? `${licenses(count)}に影響しています。` : '影響を受けるライセンス数は不明です。'),
    expired: (when) =>
      when
        ? `有効なものがありません。管理者の最終サインイン: ${when}。`
        : '有効なものがありません。管理者がサインインしたことはありません。',
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? ` (${subscriptions.shown} 件のサブスクリプション)` : '';
      return `購入数を ${licenses(over)}超過: 割り当て済み ${assigned}、購入 ${total}${where}。`;
    },
    expiring: (when, date, count) => `${holding('サブスクリプション', count)}が${when}に終了します (${date})。`,
    expiringTrial: (when, date, count) => `${holding('トライアル', count)}が${when}に終了します (${date})。`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(`${subscriptions.shown} 件のサブスクリプション`, count)}が終了します。最初の終了は${when} (${date}) です。`,
    trialEnding: (when, date, { used, total, share }) =>
      `${when}に終了し (${date})、使用されています: ${licenses(total)}中 ${used} (${share})。`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trials.shown} 件のトライアルが終了します。最初の終了は${when} (${date}) で、使用されています: ${licenses(total)}中 ${used} (${share})。`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `${when}に更新されます (${date}): ${licenses(total)}中 ${unused} (${share}) が${by}です。`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptions.shown} 件のサブスクリプションが更新されます。最初の更新は${when} (${date}) です: ${licenses(total)}中 ${unused} (${share}) が${by}です。`,
    poorCalls: (share, bad, of, week) =>
      `測定されたコールレッグの ${share} が不良でした: ${of} 中 ${bad}、${week} の週。`,
    abandonedCalls: (share, bad, of, week) =>
      `コールキューの通話の ${share} が放棄されました: ${of} 中 ${bad}、${week} の週。`,
    noRecentActivity: (when, count) => {
      const last = when ? `管理者の最終サインイン: ${when}` : '管理者がサインインしたことはありません';
      return count ? `${last} (${licenses(count)})。` : `${last}。`;
    },
  },
  unusedBy: {
    threeMonths: '過去 3 か月間未使用',
    week: '過去 7 日間未使用',
    assigned: '未割り当て',
    mixed: '未使用',
  },
  advice: {
    suspended: '顧客が再び利用できるよう、未払いを解消してください。',
    expired: '新しいサブスクリプションを提案してください。',
    overLimit: 'ライセンスの追加を提案するか、一部を回収してください。',
    expiring: '終了前に、その後について合意してください。',
    trialEnding: '今すぐサブスクリプションを提案してください。',
    poorCalls: '顧客と一緒にネットワークとデバイスを確認してください。',
    abandonedCalls: '顧客と一緒にコールキューの人員配置を確認してください。',
    unusedLicenses: '顧客の活用を支援するか、更新数を減らしてください。',
    noRecentActivity: '顧客に電話してください。',
  },
  open: {
    subscriptions: 'サブスクリプションを開く',
    trials: 'トライアルを開く',
    admins: '管理者を開く',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: '重み',
  points: (points) => `重み ${points} / 100`,
  more: (count) => `さらに ${count.shown} 件を表示`,
  shown: (shown, total) => `${total} 件中 ${shown} 件を表示中`,
  notNow: '後で',
  notNowOf: (rule, customer) => `後で: ${rule}、${customer}`,
  part: {
    suspended: '一時停止中の顧客',
    expired: '期限切れの顧客',
    noRecentActivity: '最近のアクティビティがない顧客',
    expiring: '期限切れ間近のサブスクリプション',
    renewing: '更新間近のサブスクリプション',
    overLimit: 'ライセンス上限を超過したサブスクリプション',
    callQuality: '通話品質',
    callQueues: 'コールキュー',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `読み込み中: ${parts}。`,
    failed: (parts) => `未確認: ${parts}。`,
    stale: (parts) => `最新ではありません: ${parts}。`,
    allInList: 'リストですべて表示',
  },
  cut: {
    largest: (part, shown, total) => `「${part}」は ${total} 件中、規模の大きい ${shown} 件を確認しました。`,
    next: (part, shown, total) => `「${part}」は ${total} 件中、最初の ${shown} 件を確認しました。`,
    worst: (part, shown, total) => `「${part}」は ${total} 件中、最も悪い ${shown} 件を確認しました。`,
    some: (part, shown, total) => `「${part}」は ${total} 件中 ${shown} 件を確認しました。`,
  },
  rankingTitle: '並び順の決まり方',
};
