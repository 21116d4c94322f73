import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'Le navigateur est hors ligne.',
    advice: 'Tout sera demandé à nouveau dès qu’il sera en ligne.',
  },
  mixedContent: {
    seen: ({ origin }) => `La page est en https:, son API (${origin}) en http:. Les navigateurs refusent cela.`,
    advice: 'Servez l’API en https.',
  },
  policy: {
    seen: ({ directive, address }) => `La Content-Security-Policy de la page (${directive}) a refusé ${address}.`,
    advice: ({ directive, address }) =>
      `Ajoutez ${address} à ${directive} dans l’en-tête Content-Security-Policy de la page.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} répond, mais ne laisse pas une page de ${page} lire la réponse (CORS).`,
    advice: ({ page }) => `L’API doit envoyer : Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} n’autorise pas l’en-tête Authorization (requête préliminaire CORS).`,
    advice:
      'L’API doit répondre à OPTIONS par 204 et : Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} n’autorise pas les cookies de ${page} (CORS).`,
    advice: ({ page }) =>
      `L’API doit envoyer : Access-Control-Allow-Credentials: true et Access-Control-Allow-Origin: ${page}, pas *.`,
  },
  blocked: {
    seen: ({ address }) =>
      `${address} ne passe pas, alors que son serveur est joignable : une extension, un filtre ou un service worker le bloque.`,
    advice:
      'Essayez sans extensions (fenêtre privée), et autorisez l’adresse dans le bloqueur de publicité ou le proxy.',
  },
  unreachable: {
    seen: ({ origin }) => `${origin} est injoignable.`,
    advice: 'api-base est-il correct ? Le serveur tourne-t-il, et ce réseau l’atteint-il (nom, certificat, VPN) ?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} répond par une page au lieu de JSON.`,
    advice:
      'api-base doit désigner l’API elle-même, pas le portail : elle répond à /me en JSON. Il peut aussi s’agir d’une page de connexion.',
  },
  noApi: {
    seen: ({ address }) => `${address} répond 404.`,
    advice:
      'api-base doit se terminer là où commence le contrat : https://portal.example/api quand /me se trouve à https://portal.example/api/me.',
  },
  clockAhead: {
    seen: ({ minutes }) => `L’horloge de cet ordinateur avance de ${minutes} min sur celle du serveur.`,
    advice: 'Réglez-la sur le réseau : les jours et les semaines en dépendent, et des jetons peuvent paraître expirés.',
  },
  clockBehind: {
    seen: ({ minutes }) => `L’horloge de cet ordinateur retarde de ${minutes} min sur celle du serveur.`,
    advice:
      'Réglez-la sur le réseau : les jours et les semaines en dépendent, et des jetons peuvent paraître pas encore valables.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'L’adresse doit répondre en JSON à un visiteur connecté : { "token": "…", "expires_in": 3600 }.',
  },
  tokenFunction: {
    seen: 'getToken n’a pas donné de jeton, ou a échoué.',
    advice:
      'La fonction doit répondre { token, expiresIn } en moins de dix secondes, et un autre jeton quand son motif est « rejected ». hub-error dit ce qu’elle a levé.',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} n’accepte ni le jeton ni le suivant (401).`,
    advice:
      'Le jeton est-il fait pour cette API, et signé par une partie en qui elle a confiance ? Son propre journal dit pourquoi, sous l’ID de suivi.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} ne reconnaît personne aux cookies envoyés (401, credentials="${credentials}").`,
    advice:
      'Connectez-vous, ou indiquez une token-url. Les cookies ne vont vers une autre origine qu’avec credentials="include".',
  },
};
