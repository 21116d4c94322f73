import type * as en from '../en/dashboard.js';

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: '栏目',
  period: '时段',
  days: (days) => `${days.shown} 天`,
  switchProduct: '以下栏目显示',
  refreshed: '已重新获取全部内容。',
  print: '打印',
  preparing: '正在加载全部内容以便打印。',
  printedFor: (partner) => `合作伙伴：${partner}`,
  printedOn: (date) => `打印于 ${date}`,
  printedOf: (product, period) => `${product}，${period}`,
  noSections: (known) => `这些栏目均不存在。可用：${known}。`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: '概览',
    lead: '您的客户及其订阅的状况。仅统计拥有 Webex Meetings 或 Webex Calling 的客户。',
  },
  customers: {
    label: '客户',
    title: '客户',
    lead: '您管理的所有客户。需要您关注的客户排在最前面。',
  },
  'product-switch': { label: '产品' },
  'license-trend': {
    label: '许可证趋势',
    title: '许可证分布趋势',
    lead: '显示客户是否分配了许可证，以及这些许可证随后是否被使用。',
  },
  recent: { label: '最近添加' },
  expiring: { label: '即将到期' },
  renewing: { label: '即将续订' },
  'low-assignment': { label: '分配偏低' },
  'over-limit': { label: '超出上限' },
  'calling-usage': {
    label: '呼叫使用情况',
    lead: '使用量下降时，请联系客户，了解为何未使用 Webex Calling。',
  },
  'calling-quality': {
    label: '呼叫质量',
    lead: '当较差呼叫激增，或集中在某一终端类型时，请在问题扩散之前帮助客户。',
  },
  features: {
    label: '呼叫功能',
    lead: '帮助客户应用很少使用的功能。',
  },
  'call-queue': {
    label: '呼叫队列',
    lead: '帮助放弃呼叫较多的客户减少放弃。仅统计拥有呼叫队列功能的客户。',
  },
  resources: {
    label: '资源',
    title: '资源和帮助',
    lead: '有助于您服务客户的文档、课程和工具。',
  },
  helpdesk: {
    label: '帮助台',
    title: '合作伙伴帮助台',
    lead: '用于解答资源未涵盖的问题。',
  },
  attention: {
    label: '关注',
    title: '需要关注',
    lead: '所有客户中目前需要处理的事项及其原因。',
  },
};
