import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: '最近添加的订阅',
  expiring: '即将到期的订阅',
  renewing: '即将续订的订阅',
  lowAssignment: '许可证分配偏低的订阅',
  overLimit: '许可证超额的订阅',
  callingUsage: '客户和使用情况',
  callQuality: '客户和呼叫质量',
  callQueue: '客户和功能使用情况',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `关键指标“${label}”对应的行`,
  back: '返回关键指标',
};

export const column: typeof en.column = {
  customer: '客户',
  subscriptionId: '订阅 ID',
  enterpriseTrial: '企业试用',
  addedDate: '添加后的天数',
  total: '许可证总数',
  assigned: '已使用/已分配/可用的许可证',
  assignmentChange: '每周分配变化',
  usageChange: '每周使用变化',
  endDate: '距到期的天数',
  usedLast3Months: '过去 3 个月的使用量',
  renewalDate: '距续订的天数',
  addedMonths: '添加后的月数',
  assignedShare: '已分配的许可证 (%)',
  endMonths: '剩余月数',
  autoRenew: '自动续订？',
  usedShare: '已使用的许可证 (%)',
  licenses: 'Calling 许可证',
  activeUsers: '活跃用户',
  calls: '呼叫',
  minutes: '分钟',
  callsPerUser: '每位活跃用户的呼叫',
  change: '与前一周相比的变化',
  legs: '呼叫段',
  poorShare: '较差 (%)',
  poorBecause: '较差原因',
  notAvailableShare: '不可用 (%)',
  queues: '队列',
  offered: '呼入的呼叫',
  answered: '已应答',
  abandonedShare: '已放弃 (%)',
  timeToAnswer: '平均应答时间',
  waitBeforeAbandoned: '放弃前的平均等待时间',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ 增加 ${difference}`,
  fewer: (difference) => `↓ 减少 ${difference}`,
  points: (points) => `${points} 个百分点`,
  worse: (difference) => `↑ 变差 ${difference}`,
  better: (difference) => `↓ 改善 ${difference}`,
  same: '无变化',
};

export const missing: typeof en.missing = {
  unknown: '来源在此处没有数值。',
  weekBefore: '没有前一周的数值。',
  renewal: '不会自动续订。',
  licenses: '无法计算占比：没有许可证。',
  activeUsers: '无法计算平均值：没有人呼叫。',
  legs: '无法计算占比：没有呼叫段。',
  measured: '无法计算占比：没有可测量的呼叫段。',
  offered: '无法计算占比：没有呼入的呼叫。',
  answered: '无法计算平均值：没有已应答的呼叫。',
  abandoned: '无法计算平均值：没有已放弃的呼叫。',
};
