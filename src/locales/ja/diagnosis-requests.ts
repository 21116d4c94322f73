import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'ブラウザーがオフラインです。',
    advice: 'オンラインになると、すべてが再度要求されます。',
  },
  mixedContent: {
    seen: ({ origin }) => `ページは https:、API (${origin}) は http: です。ブラウザーはこれを拒否します。`,
    advice: 'API を https で提供してください。',
  },
  policy: {
    seen: ({ directive, address }) => `ページの Content-Security-Policy (${directive}) が ${address} を拒否しました。`,
    advice: ({ directive, address }) =>
      `ページの Content-Security-Policy ヘッダーの ${directive} に ${address} を追加してください。`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} は応答しますが、${page} のページによる読み取りを許可していません (CORS)。`,
    advice: ({ page }) => `API は次を送る必要があります: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} は Authorization ヘッダーを許可していません (CORS プリフライト)。`,
    advice:
      'API は OPTIONS に 204 で応答し、次を送る必要があります: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} は ${page} からの Cookie を許可していません (CORS)。`,
    advice: ({ page }) =>
      `API は次を送る必要があります: Access-Control-Allow-Credentials: true と Access-Control-Allow-Origin: ${page} (* は不可)。`,
  },
  blocked: {
    seen: ({ address }) =>
      `${address} への要求が通りませんが、サーバー自体には接続できます。拡張機能、フィルター、または service worker がブロックしています。`,
    advice: '拡張機能なし (プライベートウィンドウ) で試し、広告ブロッカーやプロキシでこのアドレスを許可してください。',
  },
  unreachable: {
    seen: ({ origin }) => `${origin} に接続できません。`,
    advice:
      'api-base は正しいですか? サーバーは稼働していますか? このネットワークから接続できますか (名前、証明書、VPN)?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} が JSON ではなくページを返します。`,
    advice:
      'api-base にはポータルではなく API そのものを指定してください。API は /me に JSON で応答します。サインインページの可能性もあります。',
  },
  noApi: {
    seen: ({ address }) => `${address} が 404 を返します。`,
    advice:
      'api-base は契約の始まる位置で終わるようにしてください。/me が https://portal.example/api/me にある場合は https://portal.example/api です。',
  },
  clockAhead: {
    seen: ({ minutes }) => `このコンピューターの時計はサーバーより ${minutes} 分進んでいます。`,
    advice:
      'ネットワーク経由で時刻を合わせてください。日数と週はこの時計で数えられ、トークンが期限切れに見えることがあります。',
  },
  clockBehind: {
    seen: ({ minutes }) => `このコンピューターの時計はサーバーより ${minutes} 分遅れています。`,
    advice:
      'ネットワーク経由で時刻を合わせてください。日数と週はこの時計で数えられ、トークンがまだ有効でないように見えることがあります。',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'サインイン済みの訪問者に JSON で応答する必要があります: { "token": "…", "expires_in": 3600 }。',
  },
  tokenFunction: {
    seen: 'getToken がトークンを返さなかったか、失敗しました。',
    advice:
      '10 秒以内に { token, expiresIn } を返し、理由が “rejected” のときは別のトークンを返す必要があります。例外の内容は hub-error で確認できます。',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} はトークンも、その次のトークンも受け付けません (401)。`,
    advice:
      'トークンはこの API 用に作成され、API が信頼する発行者が署名したものですか? 理由は API のログに、トラッキング ID とともに記録されています。',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} は送られた Cookie では誰も識別できません (401、credentials="${credentials}")。`,
    advice:
      'サインインするか、token-url を指定してください。Cookie が別のオリジンに送られるのは credentials="include" の場合だけです。',
  },
};
