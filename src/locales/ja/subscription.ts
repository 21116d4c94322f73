import type { Count } from '../count.js';
import type * as en from '../en/subscription.js';

const within = (days: Count) => `${days.shown} 日以内`;
const subscriptionsOf = (count: Count) => `${count.shown} 件のサブスクリプション`;

export const subscriptions: typeof en.subscriptions = {
  count: subscriptionsOf,
  none: {
    recent: (days) => `過去 ${days.shown} 日間に追加されたサブスクリプションはありません`,
    expiring: (days) => `${within(days)}に終了するサブスクリプションはありません`,
    renewing: (days) => `${within(days)}に更新されるサブスクリプションはありません`,
    lowAssignment: () => 'ライセンス割り当てが不足しているサブスクリプションはありません',
    overLimit: () => 'ライセンス上限を超過したサブスクリプションはありません',
  },
  noneHint: '現在、ここで行うことはありません。',
  group: {
    expiring: (from, to, rows) =>
      !from ? `${within(to)}に終了: ${rows.shown}` : `${from.shown}～${to.shown} 日後に終了: ${rows.shown}`,
    renewing: (from, to, rows) =>
      !from ? `${within(to)}に更新: ${rows.shown}` : `${from.shown}～${to.shown} 日後に更新: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}が追加されました。${first} の利用開始を支援してください。`
        : `${subscriptionsOf(count)}が追加されました。${first} から順に、新しい顧客の利用開始を支援してください。`,
    expiring: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}が 30 日以内に終了します。${first} に電話してください。`
        : `${subscriptionsOf(count)}が 30 日以内に終了します。${first} から始めてください。`,
    renewing: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}が 30 日以内に更新されます。${first} と数量を確認してください。`
        : `${subscriptionsOf(count)}が 30 日以内に更新されます。${first} から順に数量を確認してください。`,
    lowAssignment: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}がほとんど割り当てられていません。${first} のライセンス配布を支援してください。`
        : `${subscriptionsOf(count)}がほとんど割り当てられていません。最も低い ${first} から始めてください。`,
    overLimit: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}でライセンスの追加が必要です。${first} に提案してください。`
        : `${subscriptionsOf(count)}でライセンスの追加が必要です。最も多い ${first} から始めてください。`,
  },
};

export const yes: typeof en.yes = 'はい';

export const no: typeof en.no = 'いいえ';
