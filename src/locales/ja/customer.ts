import type * as en from '../en/customer.js';

export const status: typeof en.status = {
  trial: 'トライアル',
  subscription: 'サブスクリプション',
  expiringSoon: 'まもなく期限切れ',
  licenseOverage: 'ライセンス超過',
  noRecentActivity: '最近のアクティビティなし',
  readyForOrderSetup: '注文の設定準備完了',
  suspended: '一時停止',
  expired: '期限切れ',
};

export const filter: typeof en.filter = {
  managedBy: '管理元',
  product: '製品',
  status: 'ステータス',
  subscriptionType: 'サブスクリプションの種類',
  tag: 'タグ',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: '外部管理者',
  partnerOrganization: 'パートナー組織',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'サブスクリプション',
  trial: 'トライアル',
};

export const customerList: typeof en.customerList = {
  title: '顧客',
  column: {
    displayName: '顧客',
    status: 'ステータス',
    tags: 'タグ',
    products: '製品',
    licenses: 'ライセンス',
    nextDate: '更新または期限切れ',
    actions: '操作',
  },
  noNextDate: '更新日も期限も不明です。',
  search: '顧客を検索',
  count: (count) => `${count.shown} 社の顧客`,
  renews: (date) => `${date} に更新`,
  ends: (date) => `${date} に期限切れ`,
  launch: (customer) => `${customer} の組織を起動`,
  kpi: {
    totalCustomers: '顧客の総数',
    nearingExpiration: '期限切れ間近',
    nearingRenewal: '更新間近',
    lowLicenseAssignment: 'ライセンス割り当ての不足',
    overLicenseLimit: 'ライセンス上限超過',
  },
  narrowed: (kpi) => `「${kpi}」に含まれる顧客のみ。`,
  widen: 'すべての顧客を表示',
};

export const launch: typeof en.launch = {
  asking: (organization = '組織') => `${organization} を起動しています…`,
  ready: (organization = '組織') => `${organization} の準備ができました。`,
  failed: (organization = '組織') => `${organization} を起動できませんでした。`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'リアルタイム翻訳',
};
