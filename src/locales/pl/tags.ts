import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('pl');

const customers = (count: Count) =>
  choose(count, {
    one: `${count.shown} klient`,
    few: `${count.shown} klientów`,
    many: `${count.shown} klientów`,
    other: `${count.shown} klienta`,
  });

/** In the genitive, which is the accusative too: "do 1 klienta", "zmieniono 2 klientów". */
const ofCustomers = (count: Count) =>
  choose(count, {
    one: `${count.shown} klienta`,
    few: `${count.shown} klientów`,
    many: `${count.shown} klientów`,
    other: `${count.shown} klienta`,
  });

export const tags: typeof en.tags = {
  title: 'Tagi',
  create: 'Nowy tag',
  search: 'Szukaj tagów',
  found: (count) =>
    choose(count, {
      one: `Znaleziono ${count.shown} tag`,
      few: `Znaleziono ${count.shown} tagi`,
      many: `Znaleziono ${count.shown} tagów`,
      other: `Znaleziono ${count.shown} tagu`,
    }),
  noMatch: 'Żaden tag nie pasuje.',
  sortedBy: 'Sortowanie',
  byName: 'Nazwa',
  byCustomers: 'Liczba klientów',
  customers,
  customersUnknown: 'Liczba klientów nieznana',
  edit: (tag) => `Edytuj tag ${tag}`,
  remove: (tag) => `Usuń tag ${tag}`,
  more: (count) => `Pokaż jeszcze ${count.shown}`,
  left: (count) =>
    choose(count, {
      one: `Pozostał ${count.shown} znak`,
      few: `Pozostały ${count.shown} znaki`,
      many: `Pozostało ${count.shown} znaków`,
      other: `Pozostało ${count.shown} znaku`,
    }),
  over: (count) =>
    choose(count, {
      one: `${count.shown} znak za dużo`,
      few: `${count.shown} znaki za dużo`,
      many: `${count.shown} znaków za dużo`,
      other: `${count.shown} znaku za dużo`,
    }),
  none: {
    title: 'Brak tagów',
    hint: 'Tagi grupują klientów: według regionu, umowy lub potrzeb.',
  },
};

export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `Utworzono tag „${tag}”.`,
  saved: (tag) => `Zapisano tag „${tag}”.`,
  notSaved: (tag) => `Nie udało się zapisać tagu „${tag}”.`,
  deleted: (tag) => `Usunięto tag „${tag}”.`,
  notDeleted: (tag) => `Nie udało się usunąć tagu „${tag}”.`,
  restored: (tag, count) => `Przywrócono tag „${tag}” u ${ofCustomers(count)}.`,
  restoredPart: (tag, count, of) => `Przywrócono tag „${tag}”, ale tylko u ${count.shown} z ${ofCustomers(of)}.`,
  notRestored: (tag) => `Nie udało się przywrócić tagu „${tag}”.`,
  question: (tag) => `Usunąć tag „${tag}”?`,
  touches: (count) => `Zostanie usunięty u ${ofCustomers(count)}.`,
  touchesNobody: 'Żaden klient nie ma tego tagu.',
  touchesUnknown: 'Zostanie usunięty u każdego klienta, który go ma.',
  canUndo: 'Zaraz potem można to cofnąć.',
  cannotUndo: 'Tej operacji nie można cofnąć.',
  confirm: 'Usuń tag',
};

export const customerTags: typeof en.customerTags = {
  label: 'Tagi',
  none: 'Brak tagów',
  add: 'Dodaj tag',
  remove: (tag) => `Usuń tag ${tag}`,
  create: 'Nowy tag',
  createNamed: (tag) => `Utwórz tag „${tag}”`,
  count: (count, most) => `Tagi: ${count} z ${most}`,
  full: (most) => `Maksymalna liczba tagów klienta: ${most}. Najpierw usuń jeden z nich.`,
  listFailed: 'Nie udało się wczytać tagów.',
  added: (tags, customer) => `${customer}: dodano ${tags}.`,
  removed: (tags, customer) => `${customer}: usunięto ${tags}.`,
  changed: (customer) => `${customer}: zmieniono tagi.`,
  failed: (customer) => `Nie udało się zmienić tagów (${customer}).`,
  thisCustomer: 'ten klient',
};

export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) => (tags ? `Tagi klienta ${customer}: ${tags}. Zmień` : `Dodaj tag klientowi ${customer}`),
  add: 'Dodaj',
  menu: (customer) => `Tagi klienta ${customer}`,
  search: 'Wyszukaj lub utwórz tag',
  done: 'Gotowe',
};

export const bulk: typeof en.bulk = {
  label: 'Zaznaczeni klienci',
  selected: (count) => `Zaznaczono: ${count.shown}`,
  all: (count) => `Wszyscy (${count.shown}) według filtrów`,
  selectAllShort: (count) => `Wszyscy (${count.shown})`,
  selectAll: (count) => `Zaznacz: wszyscy (${count.shown}) według filtrów`,
  clear: 'Wyczyść zaznaczenie',
  add: 'Dodaj tagi',
  remove: 'Usuń tagi',
  export: 'Eksportuj zaznaczenie',
  addHeading: (count) => `Dodaj tagi do ${ofCustomers(count)}`,
  removeHeading: (count) => `Usuń tagi u ${ofCustomers(count)}`,
  addConfirm: 'Dodaj tagi',
  removeConfirm: 'Usuń tagi',
  chosen: 'Tagi',
  search: 'Szukaj tagów',
  has: (count, of) => `${count} z ${of}`,
  choose: 'Wybierz co najmniej jeden tag.',
  effect: {
    same: (count) => `U ${ofCustomers(count)} tak już jest.`,
    full: (count, most) =>
      `U ${ofCustomers(count)} limit ${most} tagów zostałby przekroczony, więc nic się nie zmieni.`,
    query:
      'Zmienieni zostaną klienci, którzy w chwili wykonania pasują do filtrów. Nie można tego cofnąć w jednym kroku.',
    nobody: 'Żaden z zaznaczonych klientów nie ma tagu.',
  },
  running: (done, of) => `${done} z ${ofCustomers(of)}`,
  runningAll: (of) => `Zmienianie ${ofCustomers(of)}…`,
  readingAll: (of) => `Zaznaczanie ${ofCustomers(of)}…`,
  reading: (done, of) => `Zaznaczanie: ${done} z ${ofCustomers(of)}`,
  exportingAll: (of) => `Eksportowanie ${ofCustomers(of)}…`,
  exporting: (done, of) => `Eksportowanie: ${done} z ${ofCustomers(of)}`,
  cancel: 'Anuluj',
  stopping: 'Zatrzymywanie…',
  done: (count) => `Zmieniono ${ofCustomers(count)}.`,
  undone: (count) => `Cofnięto u ${ofCustomers(count)}.`,
  stopped: (done, of) => `Zatrzymano: wykonano u ${done} z ${ofCustomers(of)}.`,
  broken: (done, of) => `Wykonano u ${done} z ${ofCustomers(of)}.`,
  brokenAll: 'Nie wiadomo, u ilu klientów to wykonano; powtórzenie niczego nie zmieni dwukrotnie.',
  goOn: 'Kontynuuj',
  failed: (count) => `Nie udało się zmienić ${ofCustomers(count)}.`,
  failures: 'Niezmienieni',
  moreFailures: (count) => `Pokaż jeszcze ${count.shown}`,
  download: 'Pobierz tę listę',
  customer: 'Klient',
  id: 'ID',
  reason: 'Powód',
  close: 'Zamknij',
  exported: (count) => `Przekazano przeglądarce plik z danymi ${ofCustomers(count)}.`,
  exportedPart: (count, of) => `Niekompletny: ${count} z ${ofCustomers(of)}.`,
  exportStopped: 'Zatrzymano: nie utworzono pliku.',
  exportFailed: 'Nie udało się wyeksportować zaznaczenia.',
  readFailed: 'Nie udało się zaznaczyć zakresu.',
};
