import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('pl');

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'Subskrypcje',
  none: { title: 'Brak subskrypcji', hint: 'Tutaj pojawi się to, co klient kupi lub wypróbuje.' },
  incomplete: (came, total) => `Źródło przesłało ${came.shown} z ${total.shown} subskrypcji.`,
  count: (count) =>
    choose(count, {
      one: `${count.shown} subskrypcja`,
      few: `${count.shown} subskrypcje`,
      many: `${count.shown} subskrypcji`,
      other: `${count.shown} subskrypcji`,
    }),
  running: ({ assigned, total }) => `Przypisano ${assigned} z ${total.shown} licencji, które obecnie obowiązują`,
  runningUnknown: 'Liczba obecnie obowiązujących licencji jest niedostępna w tym źródle',
  next: {
    renewal: (name, date, when) => `Najbliższa data: ${name} odnawia się ${date} (${when})`,
    end: (name, date, when) => `Najbliższa data: ${name} kończy się ${date} (${when})`,
  },
  status: {
    active: 'Aktywna',
    expiringSoon: 'Wkrótce wygaśnie',
    expired: 'Wygasła',
    suspended: 'Zawieszona',
    readyForOrderSetup: 'Gotowa do konfiguracji zamówienia',
  },
  id: 'ID subskrypcji',
  term: 'Okres obowiązywania',
  days: (start, end) => `Od ${start} do ${end}`,
  renewal: 'Odnowienie',
  end: 'Koniec',
  renews: {
    ahead: (date, when) => `Odnawia się ${date} (${when})`,
    today: (date) => `Odnawia się dzisiaj, ${date}`,
    past: (date, when) => `Odnowienie przypadało na ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Kończy się ${date} (${when})`,
    today: (date) => `Kończy się dzisiaj, ${date}`,
    past: (date, when) => `Zakończyła się ${date} (${when})`,
  },
  autoRenew: 'Automatyczne odnawianie',
  on: 'Włączone',
  off: 'Wyłączone',
  licenses: 'Licencje',
  noLicenses: 'Brak licencji w tej subskrypcji',
  invoice: {
    label: 'Ostatnia faktura',
    none: 'Brak faktury',
    amountUnknown: 'Kwota niedostępna w tym źródle',
    opens: (number) => `Faktura ${number}, otwiera się w nowym oknie`,
    status: { open: 'Do zapłaty', paid: 'Zapłacona', overdue: 'Zaległa' },
  },
  orders: {
    label: 'Historia zamówień',
    of: (name) => `Historia zamówień: ${name}`,
    none: 'Brak zamówień',
    date: 'Data',
    kind: 'Typ',
    description: 'Opis',
    quantity: 'Licencje',
    status: 'Stan',
    quantityUnknown: 'Niedostępne w tym źródle',
    all: (count) => `Pokaż wszystkie zamówienia (${count.shown})`,
    fewer: 'Pokaż tylko najnowsze',
    kinds: { new: 'Nowe', change: 'Zmiana', renewal: 'Odnowienie', cancel: 'Rezygnacja' },
    statuses: { pending: 'W toku', completed: 'Zrealizowane', canceled: 'Anulowane' },
  },
};
