import type * as en from '../en/customer.js';

export const status: typeof en.status = {
  trial: '试用',
  subscription: '订阅',
  expiringSoon: '即将到期',
  licenseOverage: '许可证超额',
  noRecentActivity: '近期无活动',
  readyForOrderSetup: '可进行订单设置',
  suspended: '已暂停',
  expired: '已到期',
};

export const filter: typeof en.filter = {
  managedBy: '管理方',
  product: '产品',
  status: '状态',
  subscriptionType: '订阅类型',
  tag: '标签',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: '外部管理员',
  partnerOrganization: '合作伙伴组织',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: '订阅',
  trial: '试用',
};

export const customerList: typeof en.customerList = {
  title: '客户',
  column: {
    displayName: '客户',
    status: '状态',
    tags: '标签',
    products: '产品',
    licenses: '许可证',
    nextDate: '续订或到期',
    actions: '操作',
  },
  noNextDate: '续订和到期日期均未知。',
  search: '搜索客户',
  count: (count) => `${count.shown} 个客户`,
  renews: (date) => `${date} 续订`,
  ends: (date) => `${date} 到期`,
  launch: (customer) => `启动 ${customer} 的组织`,
  kpi: {
    totalCustomers: '客户总数',
    nearingExpiration: '即将到期',
    nearingRenewal: '即将续订',
    lowLicenseAssignment: '许可证分配偏低',
    overLicenseLimit: '超出许可证上限',
  },
  narrowed: (kpi) => `仅限“${kpi}”统计的客户。`,
  widen: '显示所有客户',
};

export const launch: typeof en.launch = {
  asking: (organization = '组织') => `正在启动 ${organization} …`,
  ready: (organization = '组织') => `${organization} 已就绪。`,
  failed: (organization = '组织') => `无法启动 ${organization}。`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: '实时翻译',
};
