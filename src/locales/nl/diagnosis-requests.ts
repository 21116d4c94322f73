import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'De browser is offline.',
    advice: 'Alles wordt opnieuw gevraagd zodra hij weer online is.',
  },
  mixedContent: {
    seen: ({ origin }) => `De pagina is https:, haar API (${origin}) is http:. Browsers weigeren dat.`,
    advice: 'Lever de API via https.',
  },
  policy: {
    seen: ({ directive, address }) => `De Content-Security-Policy van de pagina (${directive}) weigerde ${address}.`,
    advice: ({ directive, address }) =>
      `Voeg ${address} toe aan ${directive} in de header Content-Security-Policy van de pagina.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} antwoordt, maar laat een pagina van ${page} dat niet lezen (CORS).`,
    advice: ({ page }) => `De API moet sturen: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} staat de header Authorization niet toe (CORS-preflight).`,
    advice:
      'De API moet op OPTIONS antwoorden met 204 en: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} staat geen cookies van ${page} toe (CORS).`,
    advice: ({ page }) =>
      `De API moet sturen: Access-Control-Allow-Credentials: true en Access-Control-Allow-Origin: ${page}, niet *.`,
  },
  blocked: {
    seen: ({ address }) =>
      `${address} komt er niet door, de server wordt verder wel bereikt: een extensie, een filter of een service worker houdt het tegen.`,
    advice: 'Probeer het zonder extensies (een privévenster), en sta het adres toe in de adblocker of de proxy.',
  },
  unreachable: {
    seen: ({ origin }) => `${origin} is niet bereikbaar.`,
    advice: 'Klopt api-base? Draait de server, en komt dit netwerk erbij (naam, certificaat, VPN)?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} antwoordt met een pagina in plaats van JSON.`,
    advice:
      'Laat api-base de API zelf noemen, niet het portaal: die antwoordt op /me met JSON. Het kan ook een aanmeldpagina zijn.',
  },
  noApi: {
    seen: ({ address }) => `${address} antwoordt 404.`,
    advice:
      'Laat api-base eindigen waar het contract begint: https://portal.example/api als /me op https://portal.example/api/me staat.',
  },
  clockAhead: {
    seen: ({ minutes }) => `De klok van deze computer loopt ${minutes} min voor op die van de server.`,
    advice: 'Zet haar gelijk via het netwerk: dagen en weken worden ermee geteld, en tokens lijken verlopen.',
  },
  clockBehind: {
    seen: ({ minutes }) => `De klok van deze computer loopt ${minutes} min achter op die van de server.`,
    advice: 'Zet haar gelijk via het netwerk: dagen en weken worden ermee geteld, en tokens lijken nog niet geldig.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'Het moet een aangemelde bezoeker antwoorden met JSON: { "token": "…", "expires_in": 3600 }.',
  },
  tokenFunction: {
    seen: 'getToken gaf geen token, of mislukte.',
    advice:
      'De functie moet { token, expiresIn } antwoorden, binnen tien seconden, en een ander token als de reden ‘rejected’ is. hub-error zegt wat zij gooide.',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} neemt het token niet aan, en het volgende ook niet (401).`,
    advice:
      'Is het token voor deze API gemaakt, en getekend door wie zij vertrouwt? Haar eigen log zegt waarom, bij de tracking-id.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} kent niemand aan de meegestuurde cookies (401, credentials="${credentials}").`,
    advice: 'Meld u aan, of noem een token-url. Cookies gaan alleen met credentials="include" naar een andere origin.',
  },
};
