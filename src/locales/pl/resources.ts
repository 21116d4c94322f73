import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('pl');

const resources = (total: Count) =>
  choose(total, {
    one: `${total.shown} zasób`,
    few: `${total.shown} zasoby`,
    many: `${total.shown} zasobów`,
    other: `${total.shown} zasobu`,
  });

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'Zasoby i pomoc',
  quickLinks: 'Szybkie łącza',
  featured: 'Polecane zasoby',
  all: 'Wszystkie zasoby',
  search: 'Szukaj zasobów',
  category: 'Kategoria',
  type: 'Typ',
  chip: (filter, value) => `${filter}: ${value}`,
  active: 'Aktywne filtry',
  remove: (chip) => `Usuń filtr ${chip}`,
  removed: (chip) => `Usunięto filtr ${chip}.`,
  clearAll: 'Wyczyść wszystko',
  cleared: 'Wyczyszczono wyszukiwanie i filtry.',
  searching: 'Wyszukiwanie…',
  count: resources,
  found: (total) => `Znaleziono: ${resources(total)}`,
  shownOf: (shown, total) =>
    choose(total, {
      one: `Pokazano ${shown} z ${total.shown} zasobu`,
      few: `Pokazano ${shown} z ${total.shown} zasobów`,
      many: `Pokazano ${shown} z ${total.shown} zasobów`,
      other: `Pokazano ${shown} z ${total.shown} zasobu`,
    }),
  more: 'Pokaż więcej',
  loadingMore: 'Wczytywanie kolejnych…',
  restFailed: 'Nie udało się wczytać kolejnych zasobów.',
  sectionFailed: (section) => `${section}: nie udało się wczytać.`,
  updated: (date) => `Zaktualizowano ${date}`,
  newTab: '(otwiera się w nowej karcie)',
  none: { title: 'Brak zasobów', hint: 'Przewodniki i łącza pojawią się tutaj zaraz po opublikowaniu.' },
  noMatch: {
    title: 'Nie znaleziono zasobów',
    hint: 'Sprawdź pisownię, użyj mniejszej liczby słów lub wyczyść filtry.',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: 'Połączenia',
  meetings: 'Spotkania',
  messaging: 'Wiadomości',
  sales: 'Sprzedaż',
  administration: 'Administracja',
  training: 'Szkolenia',
};

export const resourceType: typeof en.resourceType = {
  guide: 'Przewodnik',
  course: 'Kurs',
  document: 'Dokument',
  video: 'Wideo',
  news: 'Aktualność',
  link: 'Łącze',
};
