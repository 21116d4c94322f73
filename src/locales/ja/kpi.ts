import type { Count } from '../count.js';
import type * as en from '../en/kpi.js';

const within = (days: Count) => `${days.shown} 日以内`;

const lastDays = (days: Count) => `過去 ${days.shown} 日間`;

export const section: typeof en.section = {
  overview: () => '概要',
  recent: (days) => `${lastDays(days)}に追加された顧客`,
  expiring: (days) => `${within(days)}に期限切れ`,
  renewing: (days) => `今後 ${days.shown} 日間に更新`,
  'low-assignment': () => 'ライセンス割り当ての不足',
  'over-limit': () => 'ライセンス上限を超過した顧客',
  'call-queue': () => '直近の週のコールキューの分析',
  callingUsage: () => '直近の週の通話の使用状況',
  callQuality: () => '直近の週の通話品質',
  features: () => '直近の週の高度な通話機能',
};

export const kpi: typeof en.kpi = {
  'total-customers': '顧客の総数',
  'nearing-expiration': '期限切れ間近',
  'nearing-renewal': '更新間近',
  'low-license-assignment': 'ライセンス割り当ての不足',
  'over-license-limit': 'ライセンス上限超過',
  'new-customers': '新規顧客',
  'total-licenses': 'ライセンスの総数',
  'expiring-customers': '期限切れ間近の顧客',
  'renewing-customers': '更新間近の顧客',
  'low-assignment-customers': '割り当て不足の顧客',
  'overage-customers': '超過のある顧客',
  'license-assignment': 'ライセンス割り当て率',
  'license-usage': 'ライセンス使用率',
  'license-usage-when-assigned': '割り当て済みライセンスの使用率',
  'unassigned-licenses': '未割り当てライセンスの総数',
  'licenses-in-overage': '超過ライセンスの総数',
  'average-license-overage': '平均ライセンス超過数',
  'time-to-answer': '平均応答時間',
  'wait-before-abandoned': '放棄までの平均待ち時間',
  'abandoned-rate': '放棄呼の平均割合',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () => '自組織が管理する顧客。Webex Meetings または Webex Calling を持つ顧客のみが対象です。',
  'nearing-expiration': (days) =>
    `${within(days)}に終了するサブスクリプションまたはトライアルを持つ顧客。Webex Meetings と Webex Calling のみが対象です。`,
  'nearing-renewal': (days) =>
    `${within(days)}に自動更新されるサブスクリプションを持つ顧客。Webex Meetings と Webex Calling のみが対象です。`,
  'low-license-assignment': () => '割り当て済みライセンスの割合が、他の顧客より低い顧客。',
  'over-license-limit': () => '購入数を超えるライセンスを割り当てた顧客。',
  'new-customers': (days) => `${lastDays(days)}にサブスクリプションまたはトライアルが追加された顧客。`,
  'total-licenses': () => '最近追加されたサブスクリプションとトライアルの全ライセンスの合計。',
  'expiring-customers': (days) => `${within(days)}に終了するサブスクリプションまたはトライアルを持つ顧客。`,
  'renewing-customers': (days) => `${within(days)}に自動更新されるサブスクリプションを持つ顧客。`,
  'low-assignment-customers': () => '割り当て済みライセンスの割合が、同様の顧客より低い顧客。',
  'overage-customers': () => '購入数を超えるライセンスが割り当てられたサブスクリプションまたはトライアルを持つ顧客。',
  'license-assignment': () =>
    '割り当て済みライセンス ÷ 全ライセンス。このセクションのすべてのサブスクリプションとトライアルが対象です。',
  'license-usage': () =>
    '過去 7 日間に使用されたライセンス ÷ 全ライセンス。このセクションのすべてのサブスクリプションとトライアルが対象です。',
  'license-usage-when-assigned': () =>
    '過去 7 日間に使用されたライセンス ÷ 割り当て済みライセンス。このセクションのすべてのサブスクリプションとトライアルが対象です。',
  'unassigned-licenses': () => 'このセクションで、購入されたものの誰にも割り当てられていないライセンス。',
  'licenses-in-overage': () =>
    '購入数を超えて割り当てられたライセンス。すべてのサブスクリプションとトライアルが対象です。',
  'average-license-overage': () => '超過ライセンス ÷ 超過のある顧客。',
  'time-to-answer': () =>
    'エージェントが応答するか、別のキューに移るまでに発信者が待った時間。該当するすべての通話の平均です。',
  'wait-before-abandoned': () =>
    '電話を切るかメッセージを残すまでに発信者が待った時間。該当するすべての通話の平均です。',
  'abandoned-rate': () => 'エージェントが対応可能になる前に発信者が電話を切るかメッセージを残した通話 ÷ すべての着信。',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${since}から ${change}`,
  sincePrevious: '前の期間',
  sinceLastWeek: '先週',
  unchanged: (since) => `${since}から変化なし`,
  percentagePoints: (points) => `${points.shown} ポイント`,
  explain: (label) => `${label} の計算方法`,
  filtering: '顧客リストをフィルターします',
  noValue: 'このソースからは取得できません',
  nothingToDivide: '割合を計算する対象がありません',
  speaksOf: (part, whole) => `使用状況がわかるのは、${whole.shown} ライセンスのうち ${part} です。`,
  unknownMetric: (metric, known) => `metric「${metric}」はありません。利用できるもの: ${known}。`,
  unknownSection: (section, known) => `section「${section}」はありません。利用できるもの: ${known}。`,
  sectionNeeded: (metric, sections) => `metric「${metric}」には属性 section が必要です: ${sections}。`,
  wrongSection: (metric, section, sections) =>
    `metric「${metric}」は section「${section}」にはありません。次の section にあります: ${sections}。`,
};
