import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: '合作伙伴帮助台',
  available: '目前可用',
  unavailable: '目前不可用',
  hours: '服务时间：',
  products: '适用于',
  call: (phone) => `拨打 ${phone}`,
  write: '撰写电子邮件',
  open: {
    chat: '开始聊天',
    phone: '打开页面',
    email: '打开表单',
    case: '打开支持请求',
    other: '打开',
  },
  action: (action, channel) => `${action}：${channel}`,
  newTab: '（在新标签页中打开）',
  none: { title: '尚无渠道', hint: '可以联系帮助台后，联系方式将显示在此处。' },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: '聊天',
  phone: '电话',
  email: '电子邮件',
  case: '支持请求',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
