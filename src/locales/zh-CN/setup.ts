import type * as en from '../en/setup.js';

export const setup: typeof en.setup = {
  title: '设置您的组织',
  steps: '设置步骤',
  pages: { subscriptions: '订阅概览', terms: '条款' },
  subscriptions: {
    lead: '这是您的组织拥有的内容。请在继续之前检查。',
    none: '尚未为您自己的组织订购订阅。您可以直接继续。',
    licenses: (count) => `${count.shown} 个许可证`,
    licensesUnknown: '许可证：未提供',
    renews: (date) => `${date} 续订`,
    ends: (date) => `${date} 结束`,
  },
  terms: {
    lead: '请阅读并接受条款。之后即可设置您的组织。',
    link: (version) => `条款，版本 ${version}`,
    noLink: (version, address) => `条款，版本 ${version}：${address}`,
    accept: (version) => `我接受条款，版本 ${version}。`,
    required: '请接受条款以继续。',
    accepted: (version) => `已接受条款，版本 ${version}。`,
    start: '开始使用',
  },
  step: {
    hints: {
      subscriptions: '请查看您组织的订阅。',
      domain: '请证明您拥有该电子邮件域，使组织成员可以用它登录。',
      users: '请添加组织成员并为其分配许可证。',
      services: '请启用组织使用的服务并选择其设置。',
      analytics: '请打开组织的分析，了解服务的使用情况。',
      other: '请在您的组织中完成此步骤。',
    },
    then: '完成后，请在此处标记。',
    complete: '标记为已完成',
    isCompleted: '此步骤已完成。',
  },
  next: '下一步',
  back: '上一步',
  done: '您的组织已设置完毕：用户、服务和分析均已就绪。',
  readOnly: '您组织的合作伙伴完全权限管理员可以继续设置。',
  saved: {
    terms: '已接受条款。',
    step: (step) => `“${step}”已完成。`,
  },
  failed: {
    terms: '无法接受条款。',
    step: (step) => `无法将“${step}”标记为已完成。`,
  },
};
