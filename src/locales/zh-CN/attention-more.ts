import type * as en from '../en/attention-more.js';

export const dismissal: typeof en.dismissal = {
  tomorrow: '直到明天',
  week: '一周',
  over: (date) => `直到结束 (${date})`,
  always: '直到我再次显示',
  until: (rule, customer, date) => `${customer}：“${rule}”已搁置到 ${date}。`,
  forGood: (rule, customer) => `${customer}：“${rule}”已搁置，直到您再次显示。`,
  count: (count) => `已搁置 ${count.shown} 个原因`,
  show: '显示',
  hide: '隐藏',
  heading: '已搁置',
  untilDate: (date) => `直到 ${date}`,
  untilShown: '直到您再次显示',
  showAgain: '再次显示',
  shownAgain: (rule, customer) => `${customer}：已再次显示“${rule}”。`,
  notKept: '此浏览器无法保存搁置的内容，重新加载页面后会恢复显示。',
};

export const ranking: typeof en.ranking = {
  text: '客户的权重等于其最重原因的权重，再加上其他每个原因权重的十分之一，最高为 100。原因的权重至少为其规则权重的一半，影响越大越高，直至全部权重：按许可证数量、剩余天数或呼叫数计算。',
  rule: (rule, weight) => `${rule}：最高 ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}：最高 ${weight}，从 ${share} 起`,
};
