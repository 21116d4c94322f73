import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('pl');

export const role: typeof en.role = {
  partnerFullAdmin: 'Pełny administrator partnera',
  partnerAdmin: 'Administrator partnera',
  partnerReadOnlyAdmin: 'Administrator partnera (tylko do odczytu)',
  helpDeskAdmin: 'Administrator pomocy technicznej',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'Zarządza wszystkimi klientami i organizacją oraz nadaje role innym osobom.',
  partnerAdmin: 'Zarządza klientami przypisanymi do tej osoby, ich okresami próbnymi i tagami.',
  partnerReadOnlyAdmin: 'Widzi wszystkich klientów i niczego nie zmienia.',
  helpDeskAdmin: 'Pomaga użytkownikom klientów i widzi to, co jest do tego potrzebne.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'Administratorzy partnera',
  titleOfPartner: 'Użytkownicy i role',
  noRole: 'Brak roli',
  allCustomers: 'Wszyscy klienci',
  allCustomersHint: 'Dostępem do wszystkich klientów zarządza się za pomocą ról własnych użytkowników partnera.',
  add: 'Dodaj administratora',
  addHint: 'Wyszukaj według nazwy lub adresu e-mail.',
  isAssigned: 'Już przypisano',
  reachesAll: 'Ma dostęp do wszystkich klientów',
  remove: 'Usuń',
  removeOf: (name) => `Usuń: ${name}`,
  nobody: 'Nikogo nie przypisano',
  nobodyHint: 'Dodaj administratorów, którzy zarządzają tym klientem.',
  confirmRemove: {
    heading: (name) => `Usunąć administratora ${name}?`,
    message: (name) => `${name} nie będzie już zarządzać tym klientem. Można ponownie dodać administratora ${name}.`,
    confirm: 'Usuń administratora',
  },
  saved: {
    added: (name) => `Dodano administratora: ${name}.`,
    removed: (name) => `Usunięto administratora: ${name}.`,
    roles: (name) => `Zmieniono role użytkownika: ${name}.`,
  },
  failed: {
    added: (name) => `Nie udało się dodać administratora: ${name}.`,
    removed: (name) => `Nie udało się usunąć administratora: ${name}.`,
    roles: (name) => `Nie udało się zmienić ról użytkownika: ${name}.`,
  },
  users: {
    search: 'Szukaj użytkowników',
    count: (count) =>
      choose(count, {
        one: `${count.shown} użytkownik`,
        few: `${count.shown} użytkowników`,
        many: `${count.shown} użytkowników`,
        other: `${count.shown} użytkownika`,
      }),
    name: 'Imię i nazwisko',
    email: 'Adres e-mail',
    roles: 'Role',
    customers: 'Klienci',
    actions: 'Działania',
    edit: 'Zmień role',
    editOf: (name) => `Zmień role użytkownika ${name}`,
  },
  roles: {
    heading: (name) => `Role użytkownika ${name}`,
    choose: 'Role administratora',
    own: 'To są role własnego konta.',
    save: 'Zapisz role',
    confirmHeading: (name) => `Zmienić role użytkownika ${name}?`,
    confirm: 'Zmień role',
    consequence: {
      lastFullAdmin:
        'To jedyny pełny administrator partnera. Bez pełnego administratora nikt nie będzie mógł nadawać ról.',
      perhapsLastFullAdmin:
        'Nie udało się sprawdzić, czy istnieje inny pełny administrator partnera. Bez pełnego administratora nikt nie będzie mógł nadawać ról.',
      ownFullAdmin: 'Ta zmiana odbiera pełne uprawnienia własnemu kontu. Nie można ich sobie przywrócić.',
      own: 'Ta zmiana odbiera rolę własnemu kontu. Dozwolone działania zmienią się natychmiast.',
    },
  },
};
