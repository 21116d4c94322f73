import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import type * as en from '../en/calling.js';

const either = eitherOf('zh-CN');

const calls = (count: Count) => `${count.shown} 次呼叫`;

export const callingTable: typeof en.callingTable = {
  count: (count) => `${count.shown} 个客户`,
  narrowed: (point) => `已限定为所选的点：${point}`,
  widen: '显示全部',
};

export const quality: typeof en.quality = {
  good: '良好',
  poor: '较差',
  notAvailable: '不可用',
  causes: { packetLoss: '丢包', latency: '延迟', jitter: '抖动' },
};

export const callQuality: typeof en.callQuality = {
  rate: '较差的呼叫 (%)',
  poorCalls: '较差的呼叫',
  poorShare: '较差 (%)',
  notAvailableShare: '不可用 (%)',
  legs: '呼叫段',
  target: (share) => `目标 ${share}`,
  aboveTarget: (target) => `上周高于 ${target} 的目标。`,
  meetsTarget: (target) => `上周达到了 ${target} 的目标。`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `丢包达到 ${loss}`,
      latency && `延迟达到 ${latency} 毫秒`,
      jitter && `抖动达到 ${jitter} 毫秒`,
    ]);
    return `${limits}时，呼叫段即为较差。没有媒体时为不可用。`;
  },
  sinceBefore: (points) => `与前一周相比：${points.shown} 个百分点。`,
  sameAsBefore: '与前一周相比没有变化。',
  notMeasuredSince: (weeks) => (weeks.value === 1 ? '上周没有测量到质量。' : `最近 ${weeks.shown} 周没有测量到质量。`),
};

export const usage: typeof en.usage = {
  users: '用户',
  activeUsers: '进行过呼叫的用户',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)}及以上`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'Webex 应用程序，桌面版',
  webexAppMobile: 'Webex 应用程序，移动版',
  webexAppWeb: 'Webex 应用程序，网页版',
  deskPhone: '桌面电话',
  roomDevice: '会议室设备',
  dect: 'DECT 电话',
  thirdPartyDevice: '第三方设备',
  msTeams: 'Microsoft Teams',
  gateway: '网关',
  unknown: '未知',
};

export const endpoints: typeof en.endpoints = {
  label: '终端类型',
  poorShare: '较差 (%)',
  legs: '呼叫段',
  worst: (endpoint, share) => `${endpoint}的较差呼叫占比最高：${share}。`,
  worstTogether: (endpoints, share) => `${endpoints}的较差呼叫占比最高：均为 ${share}。`,
  alike: (share) => `${share} 的呼叫质量较差。`,
  nonePoor: '没有质量较差的呼叫。',
};

export const feature: typeof en.feature = {
  callQueue: '呼叫队列',
  huntGroup: '寻线组',
  autoAttendant: '自动话务台',
  callPark: '呼叫暂留',
  callPickup: '呼叫代答',
  simultaneousRing: '同时振铃',
  callForward: '呼叫前转',
  transfer: '呼叫转接',
  recording: '录音',
  voicemail: '语音信箱',
  paging: '广播寻呼',
};

export const features: typeof en.features = {
  label: '功能',
  calls: '呼叫',
  share: '占所有功能呼叫的比例',
  shareTitle: '占比',
  customers: '使用该功能的客户',
  customersTitle: '客户',
  least: (name, count) => `${name}使用最少：${calls(count)}。请帮助客户应用该功能。`,
  leastTogether: (names, count) => `${names}使用最少：各 ${calls(count)}。请帮助客户应用这些功能。`,
  leastMany: (features, count) => `${features} 个功能使用最少：各 ${calls(count)}。请帮助客户应用这些功能。`,
  unused: (name) => `${name}未被使用。请帮助客户应用该功能。`,
  unusedTogether: (names) => `${names}未被使用。请帮助客户应用这些功能。`,
  unusedMany: (features) => `${features} 个功能完全未被使用。请帮助客户应用这些功能。`,
  noneUsed: '这些功能均未被使用。请帮助客户应用这些功能。',
  alike: (count) => `每个功能均用于 ${calls(count)}。`,
  only: (name, count) => `${name}用于 ${calls(count)}。`,
  onlyQueues: '仅统计拥有呼叫队列功能的客户。',
};

export const noCalling: typeof en.noCalling = {
  title: '此时段没有呼叫数据',
  hint: '测量到呼叫后，将显示在此处。',
};
