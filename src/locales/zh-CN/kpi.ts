import type { Count } from '../count.js';
import type * as en from '../en/kpi.js';

const within = (days: Count) => `${days.shown} 天内`;

const lastDays = (days: Count) => `过去 ${days.shown} 天内`;

export const section: typeof en.section = {
  overview: () => '概览',
  recent: (days) => `${lastDays(days)}新增的客户`,
  expiring: (days) => `${within(days)}到期`,
  renewing: (days) => `未来 ${within(days)}续订`,
  'low-assignment': () => '许可证分配偏低',
  'over-limit': () => '超出许可证上限的客户',
  'call-queue': () => '上周的呼叫队列洞察',
  callingUsage: () => '上周的呼叫使用情况',
  callQuality: () => '上周的呼叫质量',
  features: () => '上周的高级呼叫功能',
};

export const kpi: typeof en.kpi = {
  'total-customers': '客户总数',
  'nearing-expiration': '即将到期',
  'nearing-renewal': '即将续订',
  'low-license-assignment': '许可证分配偏低',
  'over-license-limit': '超出许可证上限',
  'new-customers': '新客户',
  'total-licenses': '许可证总数',
  'expiring-customers': '即将到期的客户',
  'renewing-customers': '即将续订的客户',
  'low-assignment-customers': '分配偏低的客户',
  'overage-customers': '超额的客户',
  'license-assignment': '许可证分配率',
  'license-usage': '许可证使用率',
  'license-usage-when-assigned': '已分配许可证的使用率',
  'unassigned-licenses': '未分配的许可证总数',
  'licenses-in-overage': '超额的许可证总数',
  'average-license-overage': '平均许可证超额',
  'time-to-answer': '平均应答时间',
  'wait-before-abandoned': '放弃前的平均等待时间',
  'abandoned-rate': '放弃呼叫的平均百分比',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () => '您的组织管理的客户。仅统计拥有 Webex Meetings 或 Webex Calling 的客户。',
  'nearing-expiration': (days) => `订阅或试用将在 ${within(days)}结束的客户。仅统计 Webex Meetings 和 Webex Calling。`,
  'nearing-renewal': (days) => `订阅设置为在 ${within(days)}自动续订的客户。仅统计 Webex Meetings 和 Webex Calling。`,
  'low-license-assignment': () => '已分配许可证的占比低于您其他客户的客户。',
  'over-license-limit': () => '分配的许可证多于购买数量的客户。',
  'new-customers': (days) => `${lastDays(days)}新增订阅或试用的客户。`,
  'total-licenses': () => '最近添加的订阅和试用的所有许可证总和。',
  'expiring-customers': (days) => `订阅或试用将在 ${within(days)}结束的客户。`,
  'renewing-customers': (days) => `订阅将在 ${within(days)}自动续订的客户。`,
  'low-assignment-customers': () => '已分配许可证的占比低于同类客户的客户。',
  'overage-customers': () => '订阅或试用中分配的许可证多于购买数量的客户。',
  'license-assignment': () => '已分配的许可证 ÷ 所有许可证，涵盖本栏目的所有订阅和试用。',
  'license-usage': () => '过去七天内使用的许可证 ÷ 所有许可证，涵盖本栏目的所有订阅和试用。',
  'license-usage-when-assigned': () => '过去七天内使用的许可证 ÷ 已分配的许可证，涵盖本栏目的所有订阅和试用。',
  'unassigned-licenses': () => '本栏目中已购买但未分配给任何人的许可证。',
  'licenses-in-overage': () => '超出购买数量分配的许可证，涵盖所有订阅和试用。',
  'average-license-overage': () => '超额的许可证 ÷ 超额的客户。',
  'time-to-answer': () => '呼叫者等待座席应答或转到其他队列的时间，按所有此类呼叫取平均值。',
  'wait-before-abandoned': () => '呼叫者在挂断或留言之前等待的时间，按所有此类呼叫取平均值。',
  'abandoned-rate': () => '呼叫者在座席可用之前挂断或留言的呼叫 ÷ 所有呼入的呼叫。',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `较${since} ${change}`,
  sincePrevious: '上一时段',
  sinceLastWeek: '上周',
  unchanged: (since) => `较${since}无变化`,
  percentagePoints: (points) => `${points.shown} 个百分点`,
  explain: (label) => `${label}的计算方式`,
  filtering: '过滤客户列表',
  noValue: '此来源未提供',
  nothingToDivide: '没有可计算占比的内容',
  speaksOf: (part, whole) => `已知 ${whole.shown} 个许可证中 ${part} 个的使用情况。`,
  unknownMetric: (metric, known) => `没有 metric “${metric}”。可用：${known}。`,
  unknownSection: (section, known) => `没有 section “${section}”。可用：${known}。`,
  sectionNeeded: (metric, sections) => `metric “${metric}”需要属性 section：${sections}。`,
  wrongSection: (metric, section, sections) =>
    `section “${section}”中没有 metric “${metric}”，它在以下 section 中：${sections}。`,
};
