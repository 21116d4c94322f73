import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('pl');

export const status: typeof en.status = {
  trial: 'Okres próbny',
  subscription: 'Subskrypcja',
  expiringSoon: 'Wkrótce wygaśnie',
  licenseOverage: 'Przekroczenie licencji',
  noRecentActivity: 'Brak niedawnej aktywności',
  readyForOrderSetup: 'Gotowe do konfiguracji zamówienia',
  suspended: 'Zawieszony',
  expired: 'Wygasły',
};

export const filter: typeof en.filter = {
  managedBy: 'Zarządzanie',
  product: 'Produkt',
  status: 'Stan',
  subscriptionType: 'Typ subskrypcji',
  tag: 'Tagi',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'Administrator zewnętrzny',
  partnerOrganization: 'Organizacja partnera',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'Subskrypcja',
  trial: 'Okres próbny',
};

export const customerList: typeof en.customerList = {
  title: 'Klienci',
  column: {
    displayName: 'Klient',
    status: 'Stan',
    tags: 'Tagi',
    products: 'Produkty',
    licenses: 'Licencje',
    nextDate: 'Odnowienie lub wygaśnięcie',
    actions: 'Działania',
  },
  noNextDate: 'Nie jest znana data odnowienia ani wygaśnięcia.',
  search: 'Szukaj klientów',
  count: (count) =>
    choose(count, {
      one: `${count.shown} klient`,
      few: `${count.shown} klientów`,
      many: `${count.shown} klientów`,
      other: `${count.shown} klienta`,
    }),
  renews: (date) => `Odnawia się ${date}`,
  ends: (date) => `Wygasa ${date}`,
  launch: (customer) => `Uruchom organizację klienta ${customer}`,
  kpi: {
    totalCustomers: 'Łączna liczba klientów',
    nearingExpiration: 'Zbliża się wygaśnięcie',
    nearingRenewal: 'Zbliża się odnowienie',
    lowLicenseAssignment: 'Niskie przypisanie licencji',
    overLicenseLimit: 'Powyżej limitu licencji',
  },
  narrowed: (kpi) => `Tylko klienci objęci wskaźnikiem „${kpi}”.`,
  widen: 'Pokaż wszystkich klientów',
};

/** The name follows a noun, so that it needs no case ending. */
const named = (organization: string) => (organization ? ` ${organization}` : '');

export const launch: typeof en.launch = {
  asking: (organization = '') => `Uruchamianie organizacji${named(organization)}…`,
  ready: (organization = '') => `Można już otworzyć organizację${named(organization)}.`,
  failed: (organization = '') => `Nie udało się uruchomić organizacji${named(organization)}.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'Tłumaczenia w czasie rzeczywistym',
};
