import type { Count } from '../count.js';
import type * as en from '../en/subscription.js';

const within = (days: Count) => `${days.shown} 天内`;
const subscriptionsOf = (count: Count) => `${count.shown} 个订阅`;

export const subscriptions: typeof en.subscriptions = {
  count: subscriptionsOf,
  none: {
    recent: (days) => `过去 ${within(days)}没有添加订阅`,
    expiring: (days) => `没有订阅在 ${within(days)}结束`,
    renewing: (days) => `没有订阅在 ${within(days)}续订`,
    lowAssignment: () => '没有许可证分配偏低的订阅',
    overLimit: () => '没有超出许可证上限的订阅',
  },
  noneHint: '目前无需处理。',
  group: {
    expiring: (from, to, rows) =>
      !from ? `${within(to)}结束：${rows.shown}` : `${from.shown} 到 ${to.shown} 天后结束：${rows.shown}`,
    renewing: (from, to, rows) =>
      !from ? `${within(to)}续订：${rows.shown}` : `${from.shown} 到 ${to.shown} 天后续订：${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      count.value === 1
        ? `已添加 ${subscriptionsOf(count)}；请帮助 ${first} 开始使用。`
        : `已添加 ${subscriptionsOf(count)}；请从 ${first} 开始，帮助最新的客户开始使用。`,
    expiring: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}将在 30 天内结束；请致电 ${first}。`
        : `${subscriptionsOf(count)}将在 30 天内结束；请从 ${first} 开始。`,
    renewing: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}将在 30 天内续订；请与 ${first} 核对数量。`
        : `${subscriptionsOf(count)}将在 30 天内续订；请从 ${first} 开始核对数量。`,
    lowAssignment: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}几乎未分配；请帮助 ${first} 分发许可证。`
        : `${subscriptionsOf(count)}几乎未分配；请从最低的 ${first} 开始。`,
    overLimit: (count, first) =>
      count.value === 1
        ? `${subscriptionsOf(count)}需要更多许可证；请向 ${first} 提供。`
        : `${subscriptionsOf(count)}需要更多许可证；请从最高的 ${first} 开始。`,
  },
};

export const yes: typeof en.yes = '是';

export const no: typeof en.no = '否';
