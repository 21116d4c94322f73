/** What can be found between the page and its API: what was seen, and what to do. */
export const requestFinding = {
  offline: {
    seen: 'The browser is offline.',
    advice: 'Everything is asked again as soon as it is online.',
  },
  mixedContent: {
    seen: ({ origin }: { origin: string }) => `The page is https:, its API (${origin}) is http:. Browsers refuse that.`,
    advice: 'Serve the API over https.',
  },
  policy: {
    seen: ({ directive, address }: { directive: string; address: string }) =>
      `The page’s Content-Security-Policy (${directive}) refused ${address}.`,
    advice: ({ directive, address }: { directive: string; address: string }) =>
      `Add ${address} to ${directive} in the header Content-Security-Policy of the page.`,
  },
  corsOrigin: {
    seen: ({ origin, page }: { origin: string; page: string }) =>
      `${origin} answers, but does not let a page of ${page} read it (CORS).`,
    advice: ({ page }: { page: string }) => `The API has to send: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }: { origin: string }) => `${origin} does not allow the header Authorization (CORS preflight).`,
    advice:
      'The API has to answer OPTIONS with 204 and: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }: { origin: string; page: string }) =>
      `${origin} does not allow cookies from ${page} (CORS).`,
    advice: ({ page }: { page: string }) =>
      `The API has to send: Access-Control-Allow-Credentials: true and Access-Control-Allow-Origin: ${page}, not *.`,
  },
  blocked: {
    seen: ({ address }: { address: string }) =>
      `${address} does not get through, its server is reached otherwise: an extension, a filter or a service worker blocks it.`,
    advice: 'Try without extensions (a private window), and allow the address in the ad blocker or the proxy.',
  },
  unreachable: {
    seen: ({ origin }: { origin: string }) => `${origin} cannot be reached.`,
    advice: 'Is api-base right? Does the server run, and does this network reach it (name, certificate, VPN)?',
  },
  apiIsPage: {
    seen: ({ address }: { address: string }) => `${address} answers with a page instead of JSON.`,
    advice:
      'Let api-base name the API itself, not the portal: it answers /me with JSON. It may also be a sign-in page.',
  },
  noApi: {
    seen: ({ address }: { address: string }) => `${address} answers 404.`,
    advice:
      'Let api-base end where the contract begins: https://portal.example/api when /me is at https://portal.example/api/me.',
  },
  clockAhead: {
    seen: ({ minutes }: { minutes: string }) => `The clock of this computer is ${minutes} min ahead of the server’s.`,
    advice: 'Set it by the network: days and weeks are counted by it, and tokens may seem to have expired.',
  },
  clockBehind: {
    seen: ({ minutes }: { minutes: string }) => `The clock of this computer is ${minutes} min behind the server’s.`,
    advice: 'Set it by the network: days and weeks are counted by it, and tokens may seem not to be valid yet.',
  },
  tokenUrl: {
    seen: ({ what }: { what: string }) => `${what}`,
    advice: 'It has to answer a signed-in visitor with JSON: { "token": "…", "expires_in": 3600 }.',
  },
  tokenFunction: {
    seen: 'getToken gave no token, or failed.',
    advice:
      'It has to answer { token, expiresIn }, within ten seconds, and another token when its reason is “rejected”. hub-error says what it threw.',
  },
  tokenRejected: {
    seen: ({ origin }: { origin: string }) => `${origin} accepts neither the token nor the next one (401).`,
    advice:
      'Is the token made for this API, and signed by whom it trusts? Its own log says why, under the tracking ID.',
  },
  noSession: {
    seen: ({ origin, credentials }: { origin: string; credentials: string }) =>
      `${origin} knows nobody by the cookies that were sent (401, credentials="${credentials}").`,
    advice: 'Sign in, or name a token-url. Cookies go to another origin with credentials="include" alone.',
  },
};
