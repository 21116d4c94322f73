import type { Count } from '../count.js';
import type * as en from '../en/attention.js';

const licenses = (count: Count) => `${count.shown} 个许可证`;
const holding = (what: string, count: Count | undefined) => (count ? `${what} (${licenses(count)})` : what);

export const attention: typeof en.attention = {
  heading: '需要关注',
  count: (count) => `${count.shown} 个客户需要关注`,
  countAtLeast: (count) => `至少 ${count.shown} 个客户需要关注`,
  none: '目前没有需要关注的客户。',
  noneOfPart: '在能够检查的内容中没有发现问题。',
  noneShown: '目前所有内容均已搁置。',
  rule: {
    suspended: '已暂停',
    expired: '已到期',
    overLimit: '超出许可证上限',
    expiring: '即将到期',
    trialEnding: '试用即将结束',
    poorCalls: '呼叫质量较差',
    abandonedCalls: '已放弃的呼叫',
    unusedLicenses: '未使用的许可证',
    noRecentActivity: '近期无活动',
  },
  reason: {
    suspended: (count) => (count ? `影响 ${licenses(count)}。` : '受影响的许可证数量未知。'),
    expired: (when) => (when ? `已无任何有效内容。管理员上次登录：${when}。` : '已无任何有效内容。从未有管理员登录。'),
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? `（${subscriptions.shown} 个订阅）` : '';
      return `比购买数量多 ${licenses(over)}：已分配 ${assigned}，已购买 ${total}${where}。`;
    },
    expiring: (when, date, count) => `${holding('一个订阅', count)}将于${when}结束 (${date})。`,
    expiringTrial: (when, date, count) => `${holding('一个试用', count)}将于${when}结束 (${date})。`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(`${subscriptions.shown} 个订阅`, count)}将结束，最早的在${when} (${date})。`,
    trialEnding: (when, date, { used, total, share }) =>
      `将于${when}结束 (${date})，并且正在使用：${licenses(total)}中的 ${used} 个 (${share})。`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trials.shown} 个试用将结束，最早的在${when} (${date})，并且正在使用：${licenses(total)}中的 ${used} 个 (${share})。`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `将于${when}续订 (${date})：${licenses(total)}中有 ${unused} 个 (${share}) ${by}。`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptions.shown} 个订阅将续订，最早的在${when} (${date})：${licenses(total)}中有 ${unused} 个 (${share}) ${by}。`,
    poorCalls: (share, bad, of, week) => `已测量的呼叫段中有 ${share} 质量较差：${of} 中的 ${bad}，${week}当周。`,
    abandonedCalls: (share, bad, of, week) => `队列中的呼叫有 ${share} 被放弃：${of} 中的 ${bad}，${week}当周。`,
    noRecentActivity: (when, count) => {
      const last = when ? `管理员上次登录：${when}` : '从未有管理员登录';
      return count ? `${last}，涉及 ${licenses(count)}。` : `${last}。`;
    },
  },
  unusedBy: {
    threeMonths: '在过去 3 个月内未使用',
    week: '在过去 7 天内未使用',
    assigned: '未分配',
    mixed: '未使用',
  },
  advice: {
    suspended: '请结清未付款项，使客户可以恢复工作。',
    expired: '请提供新的订阅。',
    overLimit: '请提供更多许可证，或收回一部分。',
    expiring: '请在结束之前商定后续安排。',
    trialEnding: '请立即提供订阅。',
    poorCalls: '请与客户一起检查网络和设备。',
    abandonedCalls: '请与客户一起检查队列的人员配备。',
    unusedLicenses: '请帮助客户使用许可证，或减少续订数量。',
    noRecentActivity: '请致电客户。',
  },
  open: {
    subscriptions: '打开订阅',
    trials: '打开试用',
    admins: '打开管理员',
  },
  ofCustomer: (label, customer) => `${label}：${customer}`,
  weight: '权重',
  points: (points) => `权重 ${points}/100`,
  more: (count) => `再显示 ${count.shown} 个`,
  shown: (shown, total) => `显示 ${shown} 个，共 ${total} 个`,
  notNow: '稍后',
  notNowOf: (rule, customer) => `稍后：${rule}，${customer}`,
  part: {
    suspended: '已暂停的客户',
    expired: '已到期的客户',
    noRecentActivity: '近期无活动的客户',
    expiring: '即将到期的订阅',
    renewing: '即将续订的订阅',
    overLimit: '超出许可证上限的订阅',
    callQuality: '呼叫质量',
    callQueues: '呼叫队列',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `仍在加载：${parts}。`,
    failed: (parts) => `未检查：${parts}。`,
    stale: (parts) => `不是最新：${parts}。`,
    allInList: '在列表中显示全部',
  },
  cut: {
    largest: (part, shown, total) => `“${part}”：已检查 ${total} 个中最大的 ${shown} 个。`,
    next: (part, shown, total) => `“${part}”：已检查 ${total} 个中的前 ${shown} 个。`,
    worst: (part, shown, total) => `“${part}”：已检查 ${total} 个中最差的 ${shown} 个。`,
    some: (part, shown, total) => `“${part}”：已检查 ${total} 个中的 ${shown} 个。`,
  },
  rankingTitle: '排序方式说明',
};
