import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('pl');

export const action: typeof en.action = {
  launchOrganization: 'Uruchom organizację',
  launchMyOrganization: 'Uruchom moją organizację',
  startTrial: 'Rozpocznij okres próbny',
  retry: 'Ponów próbę',
  refresh: 'Odśwież',
  close: 'Zamknij',
  cancel: 'Anuluj',
};

export const state: typeof en.state = {
  loading: 'Wczytywanie',
  unprinted: 'W chwili drukowania strony wczytywanie jeszcze trwało.',
  dataAsOf: (moment) => `Dane z ${moment}`,
  weekOf: (week) => `Tydzień ${week}`,
  outdated: 'Te dane są starsze niż ostatnia cotygodniowa aktualizacja.',
  stale: 'Nie udało się odświeżyć. Wyświetlane są ostatnie znane dane.',
  invalidRows: (count) =>
    choose(count, {
      one: `Nie udało się odczytać ${count.shown} wiersza; nie jest wyświetlany.`,
      few: `Nie udało się odczytać ${count.shown} wierszy; nie są wyświetlane.`,
      many: `Nie udało się odczytać ${count.shown} wierszy; nie są wyświetlane.`,
      other: `Nie udało się odczytać ${count.shown} wiersza; nie są wyświetlane.`,
    }),
  incomplete: (came, total) => `Źródło przesłało ${came} z ${total}.`,
  notAvailable: 'Niedostępne w tym źródle',
  waitsFor: (attribute) => `Wybierz, co wyświetlić: nie ustawiono ${attribute}.`,
  waits: 'Nie ma jeszcze nic do wyświetlenia.',
};

export const empty: typeof en.empty = {
  noData: { title: 'Brak danych', hint: 'Dane pojawią się tutaj, gdy tylko będą dostępne.' },
  noMatch: {
    title: 'Nic nie pasuje do tych filtrów',
    hint: 'Zmień lub wyczyść filtr, aby zobaczyć więcej.',
    clear: 'Wyczyść wszystkie filtry',
  },
  noPermission: {
    title: 'Brak uprawnień',
    hint: 'Obecna rola nie daje do tego dostępu. Może to zmienić pełny administrator partnera.',
  },
  notOffered: {
    title: 'Niedostępne w tym miejscu',
    hint: 'Źródło danych tego portalu nie udostępnia tej funkcji.',
  },
  notBought: {
    title: (product) => `Żaden klient nie ma produktu ${product}`,
    hint: 'Te dane pojawią się, gdy tylko któryś z klientów kupi ten produkt.',
  },
};

export const error: typeof en.error = {
  config: 'Ten element nie ma źródła danych.',
  configHint:
    'Umieść go w elemencie <partner-hub api-base="https://…/api"> lub ustaw source="demo", aby go wypróbować.',
  diagnoseHint: 'Dodaj do adresu ?hub-diagnose, aby zobaczyć więcej.',
  auth: 'Sesja została zakończona.',
  forbidden: 'Brak uprawnień do tej operacji.',
  notFound: 'Nie znaleziono.',
  conflict: 'W obecnym stanie nie jest to możliwe.',
  invalid: 'Serwer nie przyjął żądania.',
  network: 'Nie udało się połączyć z serwerem.',
  timeout: 'Serwer zbyt długo nie odpowiadał.',
  rateLimited: 'Wysłano zbyt wiele żądań.',
  unavailable: 'Serwer jest teraz niedostępny.',
  notOffered: 'To źródło danych nie udostępnia tej funkcji.',
  server: 'Serwer zgłosił błąd.',
  badData: 'Serwer przesłał dane, których nie można odczytać.',
  render: 'Nie udało się wyświetlić zawartości.',
  codeMissing: 'Część tej strony już nie istnieje.',
  codeMissingHint: 'Wczytaj stronę ponownie.',
  perhapsDone: 'Mimo to operacja mogła zostać wykonana.',
  retryIn: (duration) => `Spróbuj ponownie za ${duration}.`,
  trackingId: (id) => `Identyfikator śledzenia: ${id}`,
  loggedOut: 'Sesja została zakończona. Dane nie są wyświetlane.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Tłumaczenia w czasie rzeczywistym',
};
