import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'Przeglądarka jest offline.',
    advice: 'Wszystko zostanie pobrane ponownie, gdy tylko będzie online.',
  },
  mixedContent: {
    seen: ({ origin }) => `Strona używa https:, a jej API (${origin}) używa http:. Przeglądarki na to nie pozwalają.`,
    advice: 'Udostępnij API przez https.',
  },
  policy: {
    seen: ({ directive, address }) => `Content-Security-Policy strony (${directive}) odrzuca ${address}.`,
    advice: ({ directive, address }) => `Dodaj ${address} do ${directive} w nagłówku Content-Security-Policy strony.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} odpowiada, ale nie pozwala odczytać odpowiedzi stronie z ${page} (CORS).`,
    advice: ({ page }) => `API musi wysyłać: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} nie zezwala na nagłówek Authorization (CORS preflight).`,
    advice:
      'API musi odpowiadać na OPTIONS kodem 204 oraz: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} nie zezwala na pliki cookie z ${page} (CORS).`,
    advice: ({ page }) =>
      `API musi wysyłać: Access-Control-Allow-Credentials: true i Access-Control-Allow-Origin: ${page}, a nie *.`,
  },
  blocked: {
    seen: ({ address }) =>
      `Żądanie do ${address} nie przechodzi, choć serwer jest poza tym osiągalny: blokuje je rozszerzenie, filtr lub service worker.`,
    advice: 'Spróbuj bez rozszerzeń (okno prywatne) i zezwól na ten adres w blokadzie reklam lub na serwerze proxy.',
  },
  unreachable: {
    seen: ({ origin }) => `Nie można połączyć się z ${origin}.`,
    advice:
      'Czy api-base jest poprawne? Czy serwer działa i czy można się z nim połączyć z tej sieci (nazwa, certyfikat, VPN)?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} odpowiada stroną zamiast formatem JSON.`,
    advice:
      'Wskaż w api-base samo API, a nie portal: API odpowiada na /me w formacie JSON. Może to też być strona logowania.',
  },
  noApi: {
    seen: ({ address }) => `${address} odpowiada kodem 404.`,
    advice:
      'Zakończ api-base tam, gdzie zaczyna się kontrakt: https://portal.example/api, jeśli /me jest pod adresem https://portal.example/api/me.',
  },
  clockAhead: {
    seen: ({ minutes }) => `Zegar tego komputera spieszy się o ${minutes} min względem zegara serwera.`,
    advice: 'Ustaw go przez sieć: według niego liczone są dni i tygodnie, a tokeny mogą wydawać się wygasłe.',
  },
  clockBehind: {
    seen: ({ minutes }) => `Zegar tego komputera spóźnia się o ${minutes} min względem zegara serwera.`,
    advice: 'Ustaw go przez sieć: według niego liczone są dni i tygodnie, a tokeny mogą wydawać się jeszcze nieważne.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'Zalogowanemu odwiedzającemu ma odpowiadać w formacie JSON: { "token": "…", "expires_in": 3600 }.',
  },
  tokenFunction: {
    seen: 'Funkcja getToken nie zwróciła tokenu lub zakończyła się błędem.',
    advice:
      'Musi zwrócić { token, expiresIn } w ciągu dziesięciu sekund, a gdy powodem jest „rejected”, inny token. Zdarzenie hub-error podaje zgłoszony błąd.',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} nie przyjmuje ani tego tokenu, ani następnego (401).`,
    advice:
      'Czy token utworzono dla tego API i czy podpisał go ktoś, komu ono ufa? Powód podaje dziennik API, pod identyfikatorem śledzenia.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} nie rozpoznaje nikogo po przesłanych plikach cookie (401, credentials="${credentials}").`,
    advice:
      'Zaloguj się lub podaj token-url. Pliki cookie są wysyłane do innego źródła tylko przy credentials="include".',
  },
};
