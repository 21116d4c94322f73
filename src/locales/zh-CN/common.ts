import type * as en from '../en/common.js';

export const action: typeof en.action = {
  launchOrganization: '启动组织',
  launchMyOrganization: '启动我的组织',
  startTrial: '开始试用',
  retry: '重试',
  refresh: '刷新',
  close: '关闭',
  cancel: '取消',
};

export const state: typeof en.state = {
  loading: '正在加载',
  unprinted: '打印页面时，此内容仍在加载。',
  dataAsOf: (moment) => `数据截至 ${moment}`,
  weekOf: (week) => `${week}当周`,
  outdated: '此数据已超过一次每周刷新的时间。',
  stale: '无法刷新。您看到的是最后已知的数据。',
  invalidRows: (count) => `${count.shown} 行无法读取，因此未显示。`,
  incomplete: (came, total) => `来源发送了 ${total} 项中的 ${came} 项。`,
  notAvailable: '此来源未提供',
  waitsFor: (attribute) => `请选择要显示的内容：未设置 ${attribute}。`,
  waits: '尚无可显示的内容。',
};

export const empty: typeof en.empty = {
  noData: { title: '尚无数据', hint: '有数据后，将显示在此处。' },
  noMatch: {
    title: '没有符合这些过滤条件的内容',
    hint: '更改或清除过滤条件以查看更多。',
    clear: '清除所有过滤条件',
  },
  noPermission: {
    title: '没有权限',
    hint: '您的角色无权访问此内容。合作伙伴完全权限管理员可以更改。',
  },
  notOffered: {
    title: '此处未提供',
    hint: '此门户的数据源未提供此内容。',
  },
  notBought: {
    title: (product) => `没有客户拥有 ${product}`,
    hint: '一旦有客户购买该产品，就会显示这些数值。',
  },
};

export const error: typeof en.error = {
  config: '此元素没有数据源。',
  configHint: '请将其放在 <partner-hub api-base="https://…/api"> 中，或设置 source="demo" 进行试用。',
  diagnoseHint: '在地址中添加 ?hub-diagnose 可查看更多信息。',
  auth: '您已注销。',
  forbidden: '您没有执行此操作的权限。',
  notFound: '无法找到此内容。',
  conflict: '在当前状态下无法执行此操作。',
  invalid: '服务器未接受该请求。',
  network: '无法连接到服务器。',
  timeout: '服务器响应时间过长。',
  rateLimited: '请求过多。',
  unavailable: '服务器目前不可用。',
  notOffered: '此数据源未提供此内容。',
  server: '服务器报告了错误。',
  badData: '服务器发送了无法读取的数据。',
  render: '无法显示此内容。',
  codeMissing: '此页面的一部分已不存在。',
  codeMissingHint: '请重新加载页面。',
  perhapsDone: '操作可能已经完成。',
  retryIn: (duration) => `请在 ${duration}后重试。`,
  trackingId: (id) => `跟踪 ID：${id}`,
  loggedOut: '您已注销。不显示任何数据。',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: '实时翻译',
};
