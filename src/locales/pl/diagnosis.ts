import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: 'Dlaczego jest pusto?',
  looking: 'Sprawdzanie…',
  nothingFound: 'Nie znaleziono niczego, co uniemożliwia wyświetlenie elementu.',
  found: (count) => `Znalezione problemy: ${count}`,
  runAgain: 'Uruchom ponownie',
  copy: 'Kopiuj jako tekst',
  copied: 'Skopiowano',
  notCopied: 'Przeglądarka nie pozwala na kopiowanie. Zaznacz poniższy tekst.',
  close: 'Zamknij',
  failed: 'Nie udało się tego sprawdzić.',
  severity: { error: 'Błąd', warning: 'Ostrzeżenie', info: 'Uwaga' },
  seen: 'Stwierdzono',
  advice: 'Co zrobić',
  where: 'Gdzie',
  wholePage: 'Strona',
  facts: 'Dane do zgłoszenia',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'Stronę otwarto jako plik (file:).',
    advice:
      'Przeglądarki nie udostępniają takim stronom modułów ani danych: udostępnij folder przez HTTP, na przykład poleceniem „npx http-server”.',
  },
  oldBrowser: {
    seen: ({ features }) => `Tej przeglądarce brakuje: ${features}.`,
    advice: 'Użyj przeglądarki z ostatnich dwóch lat.',
  },
  severalCopies: {
    seen: ({ versions }) => `Biblioteka jest na tej stronie więcej niż raz: ${versions}.`,
    advice:
      'Wczytaj ją tylko raz, znacznikiem script lub z własnego pakietu: to, co configure() przekazuje jednej kopii, nie dociera do elementów drugiej. Jeśli inna wersja jest zamierzona: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `Plik ${file} nie dotarł (${status}).`,
    advice:
      'Skopiuj cały folder dist/cdn na serwer, który ma tam odpowiadać plikami z tego folderu, a nie stroną. Po zmianie wersji: wczytaj stronę ponownie.',
  },
  notDefined: {
    seen: ({ tag }) => `Nic nie zarejestrowało <${tag}>.`,
    advice: `Wczytaj dist/cdn/partner-hub.js za pomocą <script type="module"> lub zaimportuj 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `Nic nie zarejestrowało <${tag}>, który znajduje się w shadow root.`,
    advice: 'Znacznik script przegląda tylko dokument: wywołaj observe(root) z tym shadow root.',
  },
  takenTag: {
    seen: ({ tag }) => `Inny kod na tej stronie zarejestrował <${tag}>.`,
    advice: ({ tag }) => `Użyj biblioteki z prefiksem: define({ prefix: 'my' }), a potem <my-${tag}>.`,
  },
  noProvider: {
    seen: 'Element nie znajduje się w <partner-hub> i nic nie wskazuje źródła danych.',
    advice:
      'Umieść go w <partner-hub api-base="https://portal.example/api" token-url="/token">; source="demo" na elemencie pokazuje zmyślone dane.',
  },
  noSource: {
    seen: 'Otaczający <partner-hub> nie wskazuje źródła danych.',
    advice:
      'Wpisz w nim: api-base="https://portal.example/api" token-url="/token" lub source="demo", aby użyć zmyślonych danych.',
  },
  badSource: {
    seen: 'Wartość ustawiona jako source nie jest źródłem danych.',
    advice: 'Wpisz source="demo" lub ustaw ze skryptu obiekt z funkcjami ask() i change().',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) nie jest adresem bazowym API.`,
    advice:
      'Dozwolone są http lub https, bez nazwy użytkownika, bez „?” i bez „#”: api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'Ustawiono awaits-token, ale nie pojawiło się żadne źródło tokenów.',
    advice: 'Ustaw getToken na <partner-hub> ze skryptu, wpisz token-url lub usuń awaits-token.',
  },
  loggedOut: {
    seen: 'Wywołano logout(): żadne dane klientów nie są wyświetlane.',
    advice: 'Aby zacząć od nowa, ustaw inne źródło tokenów.',
  },
};
