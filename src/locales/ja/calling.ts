import type { Count } from '../count.js';
import type * as en from '../en/calling.js';

const calls = (count: Count) => `${count.shown} 件の通話`;

export const callingTable: typeof en.callingTable = {
  count: (count) => `${count.shown} 社の顧客`,
  narrowed: (point) => `選択した点に絞り込み中: ${point}`,
  widen: 'すべて表示',
};

export const quality: typeof en.quality = {
  good: '良好',
  poor: '不良',
  notAvailable: '利用不可',
  causes: { packetLoss: '損失', latency: '遅延', jitter: 'ジッター' },
};

export const callQuality: typeof en.callQuality = {
  rate: '不良な通話 (%)',
  poorCalls: '不良な通話',
  poorShare: '不良 (%)',
  notAvailableShare: '利用不可 (%)',
  legs: 'コールレッグ',
  target: (share) => `目標 ${share}`,
  aboveTarget: (target) => `直近の週は目標の ${target} を上回っています。`,
  meetsTarget: (target) => `直近の週は目標の ${target} を達成しています。`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = [
      loss && `パケット損失 ${loss}`,
      latency && `遅延 ${latency} ミリ秒`,
      jitter && `ジッター ${jitter} ミリ秒`,
    ].filter(Boolean);
    const reached = limits.length > 1 ? `${limits.join('、')}のいずれか` : limits.join('');
    return `コールレッグは、${reached}に達すると不良です。メディアがない場合は利用不可です。`;
  },
  sinceBefore: (points) => `前週比: ${points.shown} ポイント。`,
  sameAsBefore: '前週から変化はありません。',
  notMeasuredSince: (weeks) =>
    weeks.value === 1
      ? '直近の週は品質が測定されていません。'
      : `直近の ${weeks.shown} 週間は品質が測定されていません。`,
};

export const usage: typeof en.usage = {
  users: 'ユーザー',
  activeUsers: '通話したユーザー',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)}以上`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'Webex アプリ (デスクトップ)',
  webexAppMobile: 'Webex アプリ (モバイル)',
  webexAppWeb: 'Webex アプリ (ウェブ)',
  deskPhone: '卓上電話',
  roomDevice: '会議室デバイス',
  dect: 'DECT 電話',
  thirdPartyDevice: 'サードパーティ製デバイス',
  msTeams: 'Microsoft Teams',
  gateway: 'ゲートウェイ',
  unknown: '不明',
};

export const endpoints: typeof en.endpoints = {
  label: 'エンドポイントの種類',
  poorShare: '不良 (%)',
  legs: 'コールレッグ',
  worst: (endpoint, share) => `不良な通話の割合が最も高いのは ${endpoint} で、${share} です。`,
  worstTogether: (endpoints, share) => `不良な通話の割合が最も高いのは ${endpoints} で、それぞれ ${share} です。`,
  alike: (share) => `通話の ${share} が不良でした。`,
  nonePoor: '不良な通話はありませんでした。',
};

export const feature: typeof en.feature = {
  callQueue: 'コールキュー',
  huntGroup: 'ハントグループ',
  autoAttendant: '自動音声応答',
  callPark: 'コールパーク',
  callPickup: 'コールピックアップ',
  simultaneousRing: '同時呼び出し',
  callForward: '着信転送',
  transfer: '通話転送',
  recording: '録音',
  voicemail: 'ボイスメール',
  paging: 'ページング',
};

export const features: typeof en.features = {
  label: '機能',
  calls: '通話',
  share: '全機能の通話に占める割合',
  shareTitle: '割合',
  customers: '利用している顧客',
  customersTitle: '顧客',
  least: (name, count) => `最も使われていないのは ${name} で、${calls(count)}です。顧客の活用を支援してください。`,
  leastTogether: (names, count) =>
    `最も使われていないのは ${names} で、それぞれ ${calls(count)}です。顧客の活用を支援してください。`,
  leastMany: (features, count) =>
    `最も使われていない機能は ${features} 個あり、それぞれ ${calls(count)}です。顧客の活用を支援してください。`,
  unused: (name) => `${name} は使われていません。顧客の活用を支援してください。`,
  unusedTogether: (names) => `${names} は使われていません。顧客の活用を支援してください。`,
  unusedMany: (features) => `${features} 個の機能はまったく使われていません。顧客の活用を支援してください。`,
  noneUsed: 'これらの機能はいずれも使われていません。顧客の活用を支援してください。',
  alike: (count) => `各機能が使われたのは ${calls(count)}です。`,
  only: (name, count) => `${name} が使われたのは ${calls(count)}です。`,
  onlyQueues: 'コールキュー機能を持つ顧客のみが対象です。',
};

export const noCalling: typeof en.noCalling = {
  title: 'この期間の通話データはありません',
  hint: '通話が測定されると、ここに表示されます。',
};
