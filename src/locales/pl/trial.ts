import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('pl');

const daysOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} dzień`,
    few: `${count.shown} dni`,
    many: `${count.shown} dni`,
    other: `${count.shown} dnia`,
  });
const licensesOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} licencja`,
    few: `${count.shown} licencje`,
    many: `${count.shown} licencji`,
    other: `${count.shown} licencji`,
  });

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `Rozpocznij okres próbny dla klienta ${customer}`,
  forNewCustomer: 'Rozpocznij okres próbny dla nowego klienta',
  displayName: 'Nazwa organizacji',
  adminEmail: 'Adres e-mail administratora',
  country: 'Kraj',
  chooseCountry: 'Wybierz kraj',
  products: 'Produkty',
  productsHint: 'Każdy z liczbą licencji do wypróbowania.',
  quantity: (product) => `Licencje produktu ${product}`,
  licenses: 'licencje',
  duration: 'Czas trwania',
  days: daysOf,
  until: (date) => `do ${date}`,
  starting: 'Rozpoczynanie okresu próbnego…',
  problem: {
    displayName: 'Wprowadź nazwę organizacji.',
    adminEmail: 'Wprowadź adres e-mail, na przykład admin@example.com.',
    country: 'Wybierz kraj.',
    products: 'Wybierz co najmniej jeden produkt.',
    quantity: 'Wprowadź liczbę całkowitą, co najmniej 1.',
    durationDays: 'Wybierz czas trwania.',
  },
  failed: 'Nie udało się rozpocząć okresu próbnego.',
  conflict: 'Klient wypróbowuje już jeden z tych produktów. Wybierz inne lub przedłuż trwający okres próbny.',
  again: 'Wprowadzone dane nadal tu są. Można ponownie nacisnąć przycisk: drugi okres próbny się nie rozpocznie.',
  notOpened: 'Nie udało się otworzyć formularza.',
  started: (products, date, customer) =>
    customer
      ? `Okres próbny klienta ${customer} (${products}) trwa do ${date}.`
      : `Okres próbny (${products}) trwa do ${date}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'Okresy próbne',
  none: 'Brak okresów próbnych',
  noneHint: 'Klient niczego jeszcze nie wypróbował.',
  noneRuns: 'Żaden okres próbny obecnie nie trwa.',
  over: 'Zakończone okresy próbne',
  start: 'Początek',
  end: 'Koniec',
  products: 'Produkty',
  licenses: licensesOf,
  time: 'Czas',
  daysLeft: (count) =>
    choose(count, {
      one: `Pozostał ${daysOf(count)}`,
      few: `Pozostały ${daysOf(count)}`,
      many: `Pozostało ${daysOf(count)}`,
      other: `Pozostało ${daysOf(count)}`,
    }),
  endsToday: 'Kończy się dzisiaj',
  endsTomorrow: 'Kończy się jutro',
  endedYesterday: 'Zakończył się wczoraj',
  ended: (count) => `Zakończył się ${daysOf(count)} temu`,
  endedPlain: 'Zakończony',
  bought: 'Dokonano zakupu.',
  passed: (days, of) => `Dni, które minęły: ${days} z ${of}`,
  used: (used, total) => `Używane: ${used} z ${total.shown} licencji`,
  useUnknown: 'Użycie niedostępne w tym źródle',
  short: (count) => `Brakuje ${count.shown} licencji: przypisano więcej, niż obejmuje okres próbny`,
  surplus: (count) => `${licensesOf(count)} jeszcze bez przypisania`,
  allAssigned: 'Wszystkie licencje są przypisane',
  extend: (days) => `Przedłuż o ${daysOf(days)}`,
  extendOf: (trial, days) => `Przedłuż o ${daysOf(days)}: ${trial}`,
  extending: 'Przedłużanie…',
  notLater: (date, days) =>
    `Nie można jeszcze przedłużyć: za ${daysOf(days)} będzie ${date}, a okres próbny już trwa co najmniej do tego dnia.`,
  question: (trial) => `Przedłużyć okres próbny ${trial}?`,
  newEnd: (date, before) => `Kończy się ${date} zamiast ${before}.`,
  runsAgain: (date, before) => `Trwa ponownie do ${date}. Zakończył się ${before}.`,
  confirm: 'Przedłuż okres próbny',
  extended: (trial, date) => `${trial}: okres próbny kończy się teraz ${date}.`,
  extendFailed: (trial) => `Nie udało się przedłużyć okresu próbnego ${trial}.`,
  extendConflict: 'W międzyczasie dokonano zakupu lub okres próbny zakończył się z innego powodu.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'Trwa',
  expired: 'Wygasł',
  converted: 'Zamieniony na subskrypcję',
};
