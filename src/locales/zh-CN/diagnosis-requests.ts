import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: '浏览器处于离线状态。',
    advice: '恢复连接后，将重新请求全部内容。',
  },
  mixedContent: {
    seen: ({ origin }) => `页面为 https:，而其 API (${origin}) 为 http:。浏览器会拒绝这种情况。`,
    advice: '请通过 https 提供 API。',
  },
  policy: {
    seen: ({ directive, address }) => `页面的 Content-Security-Policy (${directive}) 拒绝了 ${address}。`,
    advice: ({ directive, address }) =>
      `请在页面的 Content-Security-Policy 标头中，将 ${address} 添加到 ${directive}。`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} 有响应，但不允许 ${page} 的页面读取 (CORS)。`,
    advice: ({ page }) => `API 必须发送：Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} 不允许标头 Authorization（CORS 预检）。`,
    advice:
      'API 必须以 204 响应 OPTIONS，并发送：Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} 不允许来自 ${page} 的 Cookie (CORS)。`,
    advice: ({ page }) =>
      `API 必须发送：Access-Control-Allow-Credentials: true 和 Access-Control-Allow-Origin: ${page}，不能为 *。`,
  },
  blocked: {
    seen: ({ address }) => `${address} 无法通过，但其服务器可以访问：被扩展程序、过滤器或 service worker 阻止。`,
    advice: '请在不使用扩展程序的情况下（隐私窗口）尝试，并在广告拦截器或代理中允许该地址。',
  },
  unreachable: {
    seen: ({ origin }) => `无法访问 ${origin}。`,
    advice: 'api-base 是否正确？服务器是否在运行，此网络能否访问（名称、证书、VPN）？',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} 返回的是页面而不是 JSON。`,
    advice: '请让 api-base 指向 API 本身，而不是门户：它以 JSON 响应 /me。也可能是登录页面。',
  },
  noApi: {
    seen: ({ address }) => `${address} 返回 404。`,
    advice:
      '请让 api-base 止于契约开始之处：当 /me 位于 https://portal.example/api/me 时，为 https://portal.example/api。',
  },
  clockAhead: {
    seen: ({ minutes }) => `此计算机的时钟比服务器快 ${minutes} 分钟。`,
    advice: '请通过网络校准时间：天数和周数以此为准，令牌也可能看似已过期。',
  },
  clockBehind: {
    seen: ({ minutes }) => `此计算机的时钟比服务器慢 ${minutes} 分钟。`,
    advice: '请通过网络校准时间：天数和周数以此为准，令牌也可能看似尚未生效。',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: '它必须以 JSON 响应已登录的访问者：{ "token": "…", "expires_in": 3600 }。',
  },
  tokenFunction: {
    seen: 'getToken 未提供令牌，或执行失败。',
    advice: '它必须在十秒内返回 { token, expiresIn }，并在原因为 “rejected” 时返回另一个令牌。抛出的内容见 hub-error。',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} 既不接受该令牌，也不接受下一个令牌 (401)。`,
    advice: '该令牌是否为此 API 创建，并由其信任的一方签名？其日志中跟踪 ID 下记录了原因。',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} 无法通过发送的 Cookie 识别任何人（401，credentials="${credentials}"）。`,
    advice: '请登录，或指定 token-url。只有使用 credentials="include" 时，Cookie 才会发送到其他源。',
  },
};
