import type { Count } from '../count.js';
import type * as en from '../en/chart.js';

const inWeeks = (weeks: Count) => `${weeks.shown} 週間`;

const overLast = (weeks: Count) => (weeks.value === 1 ? '直近 1 週' : `過去 ${inWeeks(weeks)}`);

const licenses = (total: Count) => `${total.shown} ライセンス`;

export const chart: typeof en.chart = {
  licenseTrend: 'ライセンス配布の推移',
  callingUsage: (weeks) => `${overLast(weeks)}の使用量別の通話ユーザーの推移`,
  callQuality: (weeks) => `${overLast(weeks)}の通話品質と推移`,
  endpointQuality: 'エンドポイントの種類別の通話品質',
  features: '通話別の機能の使用状況',
  week: '週',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}は ${inWeeks(weeks)}で ${before} から ${now} に増加しました。`,
  fell: ({ what, now, before, weeks }) => `${what}は ${inWeeks(weeks)}で ${before} から ${now} に減少しました。`,
  same: (what, now, weeks) => `${what}は ${inWeeks(weeks)}、${now} のままでした。`,
  again: (what, now, weeks) => `${what}は ${inWeeks(weeks)}前と同じ ${now} です。`,
  only: (what, now) => `${what}: ${now}。`,
  noneSince: (weeks) => `${overLast(weeks)}の値はありません。`,
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'ライセンス',
  now: ({ total, assigned, used }) => `${licenses(total)}のうち、${assigned} が割り当て済み、${used} が使用中です。`,
  none: 'ライセンスはありません。',
  usedUnknown: ({ total, assigned }) =>
    `${licenses(total)}のうち、${assigned} が割り当て済みです。使用中の数は取得できません。`,
  assignedUnknown: ({ total, used }) =>
    `${licenses(total)}のうち、${used} が使用中です。割り当て済みの数は取得できません。`,
  totalOnly: (total) => `${licenses(total)}。割り当て済みと使用中の数は取得できません。`,
  gap: '割り当て済みで使用されていないライセンス',
  speaksOf: (part, whole) => `使用状況がわかるのは、${licenses(whole)}のうち ${part} です。`,
};
