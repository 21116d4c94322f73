import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('pl');

export const customerDetail: typeof en.customerDetail = {
  heading: 'Szczegóły klienta',
  overview: 'Przegląd',
  tabs: { subscriptions: 'Subskrypcje', trials: 'Okresy próbne', admins: 'Administratorzy partnera' },
  tabsOf: (customer) => `Szczegóły klienta ${customer}`,
  status: 'Stan',
  noStatus: 'Brak stanu',
  products: 'Produkty',
  noProducts: 'Brak produktów',
  licenses: 'Licencje',
  nextDate: 'Najbliższa data',
  renews: {
    ahead: (date, when) => `Odnawia się ${date} (${when})`,
    past: (date, when) => `Odnowienie przypadało na ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Wygasa ${date} (${when})`,
    past: (date, when) => `Wygasło ${date} (${when})`,
  },
  noDate: 'Nic się nie odnawia ani nie wygasa',
  activity: 'Ostatnia aktywność administratora',
  noActivity: 'Żaden administrator jeszcze się nie zalogował',
  country: 'Kraj',
  managedBy: 'Zarządzanie',
  tags: 'Tagi',
  noTags: 'Brak tagów',
  reason: {
    suspended: 'Subskrypcja jest zawieszona.',
    expired: 'Subskrypcja lub okres próbny dobiegły końca.',
    licenseOverage: 'W jednej z subskrypcji przypisano więcej licencji, niż kupiono.',
    overageBy: (count) =>
      choose(count, {
        one: `Przypisano ${count.shown} licencję ponad zakupioną liczbę.`,
        few: `Przypisano ${count.shown} licencje ponad zakupioną liczbę.`,
        many: `Przypisano ${count.shown} licencji ponad zakupioną liczbę.`,
        other: `Przypisano ${count.shown} licencji ponad zakupioną liczbę.`,
      }),
    expiringSoon: 'Subskrypcja lub okres próbny wkrótce się skończy.',
    expiresOn: (date, when) => `Najbliższy koniec: ${date} (${when}).`,
    noRecentActivity: 'Od pewnego czasu żaden administrator się nie logował.',
    neverActive: 'Żaden administrator jeszcze się nie zalogował.',
    lastActive: (when) => `Ostatnie logowanie administratora: ${when}.`,
    readyForOrderSetup: 'Zamówienie czeka na konfigurację.',
    trial: 'Trwa okres próbny.',
    subscription: 'Trwa subskrypcja.',
  },
  previous: 'Poprzedni klient',
  next: 'Następny klient',
  previousTip: 'Poprzedni klient (Alt + ↑)',
  nextTip: 'Następny klient (Alt + ↓)',
  position: (place, total) => `${place.shown} z ${total.shown}`,
  moved: (customer, position) => `${customer}, ${position}`,
  notThere: 'Nie udało się odczytać tego klienta. Wypróbuj następnego.',
  failedToMove: 'Nie udało się pobrać następnego klienta.',
};
