import type * as en from '../en/common.js';

export const action: typeof en.action = {
  launchOrganization: '組織を起動',
  launchMyOrganization: '自分の組織を起動',
  startTrial: 'トライアルを開始',
  retry: '再試行',
  refresh: '更新',
  close: '閉じる',
  cancel: 'キャンセル',
};

export const state: typeof en.state = {
  loading: '読み込み中',
  unprinted: 'ページの印刷時、ここはまだ読み込み中でした。',
  dataAsOf: (moment) => `${moment} 時点のデータ`,
  weekOf: (week) => `${week} の週`,
  outdated: 'このデータは週次の更新 1 回分より古くなっています。',
  stale: '更新できませんでした。最後に取得したデータを表示しています。',
  invalidRows: (count) => `${count.shown} 行を読み取れなかったため、表示していません。`,
  incomplete: (came, total) => `ソースから ${total} 件中 ${came} 件が送られました。`,
  notAvailable: 'このソースからは取得できません',
  waitsFor: (attribute) => `表示する内容を選択してください: ${attribute} が設定されていません。`,
  waits: 'まだ表示するものはありません。',
};

export const empty: typeof en.empty = {
  noData: { title: 'データはまだありません', hint: 'データが用意されると、ここに表示されます。' },
  noMatch: {
    title: 'これらのフィルターに一致するものはありません',
    hint: 'フィルターを変更またはクリアすると、さらに表示されます。',
    clear: 'すべてのフィルターをクリア',
  },
  noPermission: {
    title: '権限がありません',
    hint: 'お使いのロールではアクセスできません。パートナーフル管理者が変更できます。',
  },
  notOffered: {
    title: 'ここでは提供されていません',
    hint: 'このポータルのデータソースでは提供されていません。',
  },
  notBought: {
    title: (product) => `${product} を持つ顧客はいません`,
    hint: 'いずれかの顧客が製品を購入すると、値が表示されます。',
  },
};

export const error: typeof en.error = {
  config: 'この要素にはデータソースがありません。',
  configHint: '<partner-hub api-base="https://…/api"> の中に置くか、source="demo" を設定してお試しください。',
  diagnoseHint: 'アドレスに ?hub-diagnose を追加すると、詳細を確認できます。',
  auth: 'サインアウトしています。',
  forbidden: 'これを行う権限がありません。',
  notFound: '見つかりませんでした。',
  conflict: '現在の状態では実行できません。',
  invalid: 'サーバーがリクエストを受け付けませんでした。',
  network: 'サーバーに接続できませんでした。',
  timeout: 'サーバーの応答に時間がかかりすぎました。',
  rateLimited: 'リクエストが多すぎました。',
  unavailable: 'サーバーは現在利用できません。',
  notOffered: 'このデータソースでは提供されていません。',
  server: 'サーバーがエラーを報告しました。',
  badData: 'サーバーから読み取れないデータが送られました。',
  render: '表示できませんでした。',
  codeMissing: 'このページの一部がなくなっています。',
  codeMissingHint: 'ページを再読み込みしてください。',
  perhapsDone: '実行されている可能性もあります。',
  retryIn: (duration) => `${duration}後に再試行してください。`,
  trackingId: (id) => `トラッキング ID: ${id}`,
  loggedOut: 'サインアウトしています。データは表示されません。',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'リアルタイム翻訳',
};
