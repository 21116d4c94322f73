import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('pl');

export const customerFilter: typeof en.customerFilter = {
  label: 'Filtry klientów',
  search: 'Szukaj klientów',
  filters: (shown) => (shown ? `Filtry (${shown})` : 'Filtry'),
  kpi: 'Wskaźnik',
  active: 'Aktywne filtry',
  chip: (filter, value) => `${filter}: ${value}`,
  chipNot: (filter, value) => `${filter}: nie ${value}`,
  remove: (chip) => `Usuń: ${chip}`,
  removed: (chip) => `Usunięto filtr: ${chip}.`,
  clearAll: 'Wyczyść wszystko',
  cleared: 'Wyczyszczono wszystkie filtry.',
  noCounts: 'Nie udało się wczytać liczb.',
  noTags: 'Nie udało się wczytać tagów.',
  notCounted: 'To źródło nie podaje liczb.',
  forbidden: 'Brak uprawnień do wyświetlania liczb.',
  noTarget: (id) => `for="${id}" nie wskazuje żadnego elementu customer-list w tym samym dokumencie lub shadow root.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'Filtrowanie przez wpisywanie',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'Wpisz filtry',
  choose: 'Wybierz filtry',
  missing: 'Nie udało się wczytać zawartości.',
  found: (count) =>
    choose(count, {
      one: `${count.shown} podpowiedź`,
      few: `${count.shown} podpowiedzi`,
      many: `${count.shown} podpowiedzi`,
      other: `${count.shown} podpowiedzi`,
    }),
  counting: 'Liczenie…',
  problems: (count) =>
    choose(count, {
      one: `Nie można odczytać ${count.shown} fragmentu.`,
      few: `Nie można odczytać ${count.shown} fragmentów.`,
      many: `Nie można odczytać ${count.shown} fragmentów.`,
      other: `Nie można odczytać ${count.shown} fragmentu.`,
    }),
  problem: {
    unknownFilter: (text) => `Nie ma filtra „${text}”. W cudzysłowie jest wyszukiwany jako tekst.`,
    unknownValue: (text, filter) => `„${text}” nie jest wartością filtra ${filter}.`,
    noValue: (_text, filter) => `Brakuje wartości filtra ${filter}.`,
    unclosedQuote: (text) => `Cudzysłów przed „${text}” nie jest zamknięty.`,
    afterQuote: () => 'Po cudzysłowie zamykającym musi być odstęp lub przecinek.',
    notText: (text) => `Wykluczać można tylko filtry. W cudzysłowie „-${text}” jest wyszukiwane jako tekst.`,
    notKpi: () => 'Wskaźnika nie można wykluczyć.',
    secondKpi: (text) => `Może być tylko jeden wskaźnik; „${text}” jest pomijany.`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'Widoki',
  shown: (view) => `Widok: ${view}`,
  list: 'Zapisane widoki',
  none: 'Nie zapisano jeszcze żadnych widoków.',
  name: 'Zapisz te filtry jako',
  save: 'Zapisz',
  replace: (view) => `Zastąp „${view}”`,
  rename: (view) => `Zmień nazwę widoku ${view}`,
  newName: (view) => `Nowa nazwa widoku ${view}`,
  apply: 'Zmień nazwę',
  cancel: 'Anuluj',
  taken: (view) => `Widok „${view}” już istnieje.`,
  remove: (view) => `Usuń widok ${view}`,
  question: (view) => `Usunąć widok „${view}”?`,
  consequence: 'Klienci pozostaną; usunięte zostaną tylko te zapisane filtry.',
  confirm: 'Usuń widok',
  chosen: (view) => `Wyświetlany widok: ${view}`,
  saved: (view) => `Zapisano widok: ${view}.`,
  renamed: (view) => `Nowa nazwa: ${view}.`,
  removed: (view) => `Usunięto widok: ${view}.`,
  withoutText: 'Bez szukanego tekstu: może zawierać nazwę klienta, a ta przeglądarka nie przechowuje nazw.',
  notKept: 'Ta przeglądarka niczego tu nie zapisuje: widoki istnieją do zamknięcia strony.',
};
