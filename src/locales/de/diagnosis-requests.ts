import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'Der Browser ist offline.',
    advice: 'Alles wird erneut abgefragt, sobald er online ist.',
  },
  mixedContent: {
    seen: ({ origin }) => `Die Seite ist https:, ihre API (${origin}) ist http:. Browser lehnen das ab.`,
    advice: 'Stellen Sie die API über https bereit.',
  },
  policy: {
    seen: ({ directive, address }) => `Die Content-Security-Policy der Seite (${directive}) hat ${address} abgelehnt.`,
    advice: ({ directive, address }) =>
      `Fügen Sie ${address} zu ${directive} im Header Content-Security-Policy der Seite hinzu.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} antwortet, lässt aber eine Seite von ${page} nicht lesen (CORS).`,
    advice: ({ page }) => `Die API muss senden: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} erlaubt den Header Authorization nicht (CORS-Preflight).`,
    advice:
      'Die API muss OPTIONS mit 204 beantworten und mit: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} erlaubt keine Cookies von ${page} (CORS).`,
    advice: ({ page }) =>
      `Die API muss senden: Access-Control-Allow-Credentials: true und Access-Control-Allow-Origin: ${page}, nicht *.`,
  },
  blocked: {
    seen: ({ address }) =>
      `${address} kommt nicht durch, sein Server ist sonst erreichbar: Eine Erweiterung, ein Filter oder ein Service Worker blockiert es.`,
    advice:
      'Versuchen Sie es ohne Erweiterungen (privates Fenster), und erlauben Sie die Adresse im Werbeblocker oder Proxy.',
  },
  unreachable: {
    seen: ({ origin }) => `${origin} ist nicht erreichbar.`,
    advice: 'Stimmt api-base? Läuft der Server, und erreicht ihn dieses Netzwerk (Name, Zertifikat, VPN)?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} antwortet mit einer Seite statt mit JSON.`,
    advice:
      'api-base muss die API selbst nennen, nicht das Portal: Sie beantwortet /me mit JSON. Es kann auch eine Anmeldeseite sein.',
  },
  noApi: {
    seen: ({ address }) => `${address} antwortet mit 404.`,
    advice:
      'api-base muss dort enden, wo der Vertrag beginnt: https://portal.example/api, wenn /me unter https://portal.example/api/me liegt.',
  },
  clockAhead: {
    seen: ({ minutes }) => `Die Uhr dieses Computers geht gegenüber der des Servers ${minutes} min vor.`,
    advice:
      'Stellen Sie sie nach dem Netzwerk: Tage und Wochen werden nach ihr gezählt, und Token können abgelaufen scheinen.',
  },
  clockBehind: {
    seen: ({ minutes }) => `Die Uhr dieses Computers geht gegenüber der des Servers ${minutes} min nach.`,
    advice:
      'Stellen Sie sie nach dem Netzwerk: Tage und Wochen werden nach ihr gezählt, und Token können noch ungültig scheinen.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'Die Adresse muss einem angemeldeten Besucher mit JSON antworten: { "token": "…", "expires_in": 3600 }.',
  },
  tokenFunction: {
    seen: 'getToken gab kein Token oder schlug fehl.',
    advice:
      'Die Funktion muss innerhalb von zehn Sekunden { token, expiresIn } liefern, und ein anderes Token, wenn ihr Grund „rejected“ ist. hub-error sagt, was sie geworfen hat.',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} nimmt weder das Token noch das nächste an (401).`,
    advice:
      'Ist das Token für diese API ausgestellt und von jemandem signiert, dem sie vertraut? Ihr eigenes Protokoll sagt unter der Tracking-ID, warum.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} erkennt an den gesendeten Cookies niemanden (401, credentials="${credentials}").`,
    advice:
      'Melden Sie sich an, oder nennen Sie eine token-url. Cookies gehen nur mit credentials="include" an einen anderen Ursprung.',
  },
};
