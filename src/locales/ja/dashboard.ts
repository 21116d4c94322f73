import type * as en from '../en/dashboard.js';

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'セクション',
  period: '期間',
  days: (days) => `${days.shown} 日間`,
  switchProduct: '以下のセクションの表示対象',
  refreshed: 'すべてを更新しました。',
  print: '印刷',
  preparing: '印刷用にすべてを読み込んでいます。',
  printedFor: (partner) => `パートナー: ${partner}`,
  printedOn: (date) => `${date} に印刷`,
  printedOf: (product, period) => `${product}、${period}`,
  noSections: (known) => `これらのセクションはいずれも存在しません。利用できるもの: ${known}。`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: '概要',
    lead: '顧客とそのサブスクリプションの状況です。Webex Meetings または Webex Calling を持つ顧客のみが対象です。',
  },
  customers: {
    label: '顧客',
    title: '顧客',
    lead: '管理しているすべての顧客です。対応が必要な顧客が先に表示されます。',
  },
  'product-switch': { label: '製品' },
  'license-trend': {
    label: 'ライセンスの推移',
    title: 'ライセンス配布の推移',
    lead: '顧客がライセンスを割り当てているか、またそれが使用されているかを示します。',
  },
  recent: { label: '最近の追加' },
  expiring: { label: '期限切れ間近' },
  renewing: { label: '更新間近' },
  'low-assignment': { label: '割り当て不足' },
  'over-limit': { label: '上限超過' },
  'calling-usage': {
    label: '通話の使用状況',
    lead: '使用量が減ったら顧客に連絡し、Webex Calling が使われていない理由を確認してください。',
  },
  'calling-quality': {
    label: '通話品質',
    lead: '不良な通話が急増したときや、特定のエンドポイントの種類に集中したときは、広がる前に顧客を支援してください。',
  },
  features: {
    label: '通話機能',
    lead: 'ほとんど使われていない機能について、顧客の活用を支援してください。',
  },
  'call-queue': {
    label: 'コールキュー',
    lead: '放棄呼の多い顧客が削減できるよう支援してください。コールキュー機能を持つ顧客のみが対象です。',
  },
  resources: {
    label: 'リソース',
    title: 'リソースとヘルプ',
    lead: '顧客対応に役立つドキュメント、コース、ツールです。',
  },
  helpdesk: {
    label: 'ヘルプデスク',
    title: 'パートナーヘルプデスク',
    lead: 'リソースで解決しない質問はこちらへ。',
  },
  attention: {
    label: '要対応',
    title: '要対応',
    lead: '全顧客について、今対応が必要なことと、その理由です。',
  },
};
