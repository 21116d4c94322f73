import type { Count } from '../count.js';
import type * as en from '../en/trial.js';

const days = (count: Count) => `${count.shown} 天`;
const licenses = (count: Count) => `${count.shown} 个许可证`;

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `为 ${customer} 开始试用`,
  forNewCustomer: '为新客户开始试用',
  displayName: '组织名称',
  adminEmail: '组织管理员的电子邮件地址',
  country: '国家/地区',
  chooseCountry: '选择国家/地区',
  products: '产品',
  productsHint: '每个产品均需指定试用的许可证数量。',
  quantity: (product) => `${product} 的许可证`,
  licenses: '个许可证',
  duration: '时长',
  days,
  until: (date) => `直到 ${date}`,
  starting: '正在开始试用…',
  problem: {
    displayName: '请输入组织名称。',
    adminEmail: '请输入电子邮件地址，例如 admin@example.com。',
    country: '请选择国家/地区。',
    products: '请至少选择一个产品。',
    quantity: '请输入不小于 1 的整数。',
    durationDays: '请选择时长。',
  },
  failed: '无法开始试用。',
  conflict: '客户已在试用其中一个产品。请选择其他产品，或延长正在进行的试用。',
  again: '您输入的内容仍然保留。您可以再次按下按钮：不会重复开始试用。',
  notOpened: '无法打开表单。',
  started: (products, date, customer) =>
    customer ? `${customer} 的 ${products} 试用有效期至 ${date}。` : `${products} 的试用有效期至 ${date}。`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: '试用',
  none: '尚无试用',
  noneHint: '客户尚未试用任何内容。',
  noneRuns: '目前没有正在进行的试用。',
  over: '已结束的试用',
  start: '开始',
  end: '结束',
  products: '产品',
  licenses,
  time: '时间',
  daysLeft: (count) => `剩余 ${days(count)}`,
  endsToday: '今天结束',
  endsTomorrow: '明天结束',
  endedYesterday: '昨天结束',
  ended: (count) => `${days(count)}前结束`,
  endedPlain: '已结束',
  bought: '已购买。',
  passed: (days, of) => `已过天数：${days}/${of}`,
  used: (used, total) => `${licenses(total)}中已使用 ${used} 个`,
  useUnknown: '此来源未提供使用情况',
  short: (count) => `缺少 ${licenses(count)}：分配数量超过试用数量`,
  surplus: (count) => `${licenses(count)}尚未分配`,
  allAssigned: '所有许可证均已分配',
  extend: (count) => `延长 ${days(count)}`,
  extendOf: (trial, count) => `延长 ${days(count)}：${trial}`,
  extending: '正在延长…',
  notLater: (date, count) => `尚不能延长：从今天起 ${days(count)}后为 ${date}，而试用本就持续到那时或更晚。`,
  question: (trial) => `要延长 ${trial} 吗？`,
  newEnd: (date, before) => `结束日期由 ${before} 改为 ${date}。`,
  runsAgain: (date, before) => `将再次有效至 ${date}。此前已于 ${before} 结束。`,
  confirm: '延长试用',
  extended: (trial, date) => `${trial} 现于 ${date} 结束。`,
  extendFailed: (trial) => `无法延长 ${trial}。`,
  extendConflict: '在此期间已购买，或因其他原因结束。',
};

export const trialStatus: typeof en.trialStatus = {
  active: '进行中',
  expired: '已到期',
  converted: '已转为订阅',
};
