import type { Count } from '../count.js';
import type * as en from '../en/chart.js';

const inWeeks = (weeks: Count) => `${weeks.shown} 周`;

const overLast = (weeks: Count) => (weeks.value === 1 ? '上周' : `最近 ${inWeeks(weeks)}`);

const licenses = (total: Count) => `${total.shown} 个许可证`;

export const chart: typeof en.chart = {
  licenseTrend: '许可证分布趋势',
  callingUsage: (weeks) => `${overLast(weeks)}按使用量划分的呼叫用户趋势`,
  callQuality: (weeks) => `${overLast(weeks)}的呼叫质量和趋势`,
  endpointQuality: '按终端类型划分的呼叫质量',
  features: '按呼叫划分的功能使用情况',
  week: '周',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}在 ${inWeeks(weeks)}内从 ${before} 上升到 ${now}。`,
  fell: ({ what, now, before, weeks }) => `${what}在 ${inWeeks(weeks)}内从 ${before} 下降到 ${now}。`,
  same: (what, now, weeks) => `${what}在 ${inWeeks(weeks)}内保持在 ${now}。`,
  again: (what, now, weeks) => `${what}为 ${now}，与 ${inWeeks(weeks)}前相同。`,
  only: (what, now) => `${what}：${now}。`,
  noneSince: (weeks) => `${overLast(weeks)}没有数值。`,
};

export const licenseTrend: typeof en.licenseTrend = {
  count: '许可证',
  now: ({ total, assigned, used }) => `${licenses(total)}中，${assigned} 已分配，${used} 已使用。`,
  none: '没有许可证。',
  usedUnknown: ({ total, assigned }) => `${licenses(total)}中，${assigned} 已分配；使用数量未提供。`,
  assignedUnknown: ({ total, used }) => `${licenses(total)}中，${used} 已使用；分配数量未提供。`,
  totalOnly: (total) => `${licenses(total)}；分配和使用数量未提供。`,
  gap: '已分配但无人使用的许可证',
  speaksOf: (part, whole) => `已知 ${licenses(whole)}中 ${part} 个的使用情况。`,
};
