import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'Il browser è offline.',
    advice: 'Tutto viene richiesto di nuovo non appena torna online.',
  },
  mixedContent: {
    seen: ({ origin }) => `La pagina è https:, la sua API (${origin}) è http:. I browser non lo consentono.`,
    advice: 'Rendere disponibile l’API tramite https.',
  },
  policy: {
    seen: ({ directive, address }) => `La Content-Security-Policy della pagina (${directive}) ha rifiutato ${address}.`,
    advice: ({ directive, address }) =>
      `Aggiungere ${address} a ${directive} nell’intestazione Content-Security-Policy della pagina.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} risponde, ma non consente la lettura a una pagina di ${page} (CORS).`,
    advice: ({ page }) => `L’API deve inviare: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} non consente l’intestazione Authorization (CORS preflight).`,
    advice:
      'L’API deve rispondere a OPTIONS con 204 e: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} non consente i cookie da ${page} (CORS).`,
    advice: ({ page }) =>
      `L’API deve inviare: Access-Control-Allow-Credentials: true e Access-Control-Allow-Origin: ${page}, non *.`,
  },
  blocked: {
    seen: ({ address }) =>
      `La richiesta a ${address} non passa, anche se il server è altrimenti raggiungibile: un’estensione, un filtro o un service worker la blocca.`,
    advice: 'Provare senza estensioni (una finestra privata) e consentire l’indirizzo nel blocco annunci o nel proxy.',
  },
  unreachable: {
    seen: ({ origin }) => `Impossibile raggiungere ${origin}.`,
    advice:
      'Il valore di api-base è corretto? Il server è in funzione ed è raggiungibile da questa rete (nome, certificato, VPN)?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} risponde con una pagina anziché con JSON.`,
    advice:
      'Indicare in api-base l’API stessa, non il portale: l’API risponde a /me con JSON. Potrebbe anche trattarsi di una pagina di accesso.',
  },
  noApi: {
    seen: ({ address }) => `${address} risponde 404.`,
    advice:
      'Far terminare api-base dove inizia il contratto: https://portal.example/api se /me si trova in https://portal.example/api/me.',
  },
  clockAhead: {
    seen: ({ minutes }) => `L’orologio di questo computer è avanti di ${minutes} min rispetto a quello del server.`,
    advice:
      'Sincronizzarlo tramite la rete: giorni e settimane si contano in base a esso, e i token possono sembrare scaduti.',
  },
  clockBehind: {
    seen: ({ minutes }) => `L’orologio di questo computer è indietro di ${minutes} min rispetto a quello del server.`,
    advice:
      'Sincronizzarlo tramite la rete: giorni e settimane si contano in base a esso, e i token possono sembrare non ancora validi.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice:
      'A un visitatore che ha effettuato l’accesso deve rispondere con JSON: { "token": "…", "expires_in": 3600 }.',
  },
  tokenFunction: {
    seen: 'getToken non ha fornito alcun token o ha generato un errore.',
    advice:
      'Deve rispondere { token, expiresIn } entro dieci secondi, e un altro token quando il motivo è “rejected”. hub-error indica l’errore generato.',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} non accetta né il token né quello successivo (401).`,
    advice:
      'Il token è stato creato per questa API e firmato da chi l’API considera attendibile? Il registro dell’API indica il motivo, sotto l’ID di tracciamento.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} non riconosce nessuno dai cookie inviati (401, credentials="${credentials}").`,
    advice:
      'Effettuare l’accesso o indicare un token-url. I cookie vengono inviati a un’altra origine solo con credentials="include".',
  },
};
