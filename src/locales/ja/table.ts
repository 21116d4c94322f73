import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: '最近追加されたサブスクリプション',
  expiring: 'まもなく期限切れになるサブスクリプション',
  renewing: 'まもなく更新されるサブスクリプション',
  lowAssignment: 'ライセンス割り当てが不足しているサブスクリプション',
  overLimit: 'ライセンス超過のあるサブスクリプション',
  callingUsage: '顧客と使用状況',
  callQuality: '顧客と通話品質',
  callQueue: '顧客と機能の使用状況',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `主要指標「${label}」の内訳の行`,
  back: '主要指標に戻る',
};

export const column: typeof en.column = {
  customer: '顧客',
  subscriptionId: 'サブスクリプション ID',
  enterpriseTrial: 'エンタープライズトライアル',
  addedDate: '追加からの日数',
  total: 'ライセンスの総数',
  assigned: '使用中/割り当て済み/利用可能なライセンス',
  assignmentChange: '割り当ての週次変化',
  usageChange: '使用量の週次変化',
  endDate: '期限切れまでの日数',
  usedLast3Months: '過去 3 か月間の使用量',
  renewalDate: '更新までの日数',
  addedMonths: '追加からの月数',
  assignedShare: '割り当て済みライセンス (%)',
  endMonths: '残り月数',
  autoRenew: '自動更新',
  usedShare: '使用中のライセンス (%)',
  licenses: 'Calling ライセンス',
  activeUsers: 'アクティブユーザー',
  calls: '通話',
  minutes: '分',
  callsPerUser: 'アクティブユーザーあたりの通話',
  change: '前週からの変化',
  legs: 'コールレッグ',
  poorShare: '不良 (%)',
  poorBecause: '不良の原因',
  notAvailableShare: '利用不可 (%)',
  queues: 'キュー',
  offered: '着信',
  answered: '応答',
  abandonedShare: '放棄 (%)',
  timeToAnswer: '平均応答時間',
  waitBeforeAbandoned: '放棄までの平均待ち時間',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ ${difference} 増`,
  fewer: (difference) => `↓ ${difference} 減`,
  points: (points) => `${points} ポイント`,
  worse: (difference) => `↑ ${difference} 悪化`,
  better: (difference) => `↓ ${difference} 改善`,
  same: '変化なし',
};

export const missing: typeof en.missing = {
  unknown: 'ソースに値がありません。',
  weekBefore: '前週の値がありません。',
  renewal: '自動更新されません。',
  licenses: 'ライセンスがないため、割合を計算できません。',
  activeUsers: '通話したユーザーがいないため、平均を計算できません。',
  legs: 'コールレッグがないため、割合を計算できません。',
  measured: '測定できたコールレッグがないため、割合を計算できません。',
  offered: '着信がないため、割合を計算できません。',
  answered: '応答した通話がないため、平均を計算できません。',
  abandoned: '放棄された通話がないため、平均を計算できません。',
};
