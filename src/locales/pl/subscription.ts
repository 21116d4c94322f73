import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('pl');

const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} subskrypcja`,
    few: `${count.shown} subskrypcje`,
    many: `${count.shown} subskrypcji`,
    other: `${count.shown} subskrypcji`,
  });

const within = (days: Count) =>
  choose(days, {
    one: 'w ciągu jednego dnia',
    few: `w ciągu ${days.shown} dni`,
    many: `w ciągu ${days.shown} dni`,
    other: `w ciągu ${days.shown} dnia`,
  });

const between = (from: Count, to: Count) =>
  choose(to, {
    one: `za ${from.shown}–${to.shown} dzień`,
    few: `za ${from.shown}–${to.shown} dni`,
    many: `za ${from.shown}–${to.shown} dni`,
    other: `za ${from.shown}–${to.shown} dnia`,
  });

const end = (count: Count) => choose(count, { few: 'kończą się', other: 'kończy się' });
const renew = (count: Count) => choose(count, { few: 'odnawiają się', other: 'odnawia się' });
const have = (count: Count) => choose(count, { few: 'mają', other: 'ma' });
const need = (count: Count) => choose(count, { few: 'potrzebują', other: 'potrzebuje' });

export const subscriptions: typeof en.subscriptions = {
  count: subscriptionsOf,
  none: {
    recent: (days) =>
      choose(days, {
        one: 'W ciągu ostatniego dnia nie dodano żadnej subskrypcji',
        few: `W ciągu ostatnich ${days.shown} dni nie dodano żadnej subskrypcji`,
        many: `W ciągu ostatnich ${days.shown} dni nie dodano żadnej subskrypcji`,
        other: `W ciągu ostatniego ${days.shown} dnia nie dodano żadnej subskrypcji`,
      }),
    expiring: (days) => `Żadna subskrypcja nie kończy się ${within(days)}`,
    renewing: (days) => `Żadna subskrypcja nie odnawia się ${within(days)}`,
    lowAssignment: () => 'Żadna subskrypcja nie ma niskiego przypisania licencji',
    overLimit: () => 'Żadna subskrypcja nie przekracza limitu licencji',
  },
  noneHint: 'Teraz nie ma tu nic do zrobienia.',
  group: {
    expiring: (from, to, rows) => `Koniec ${from ? between(from, to) : within(to)}: ${rows.shown}`,
    renewing: (from, to, rows) => `Odnowienie ${from ? between(from, to) : within(to)}: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `Dodano ${count.shown} subskrypcję; pomóż klientowi ${first} zacząć.`,
        few: `Dodano ${count.shown} subskrypcje; pomóż zacząć najnowszym klientom, najpierw: ${first}.`,
        many: `Dodano ${count.shown} subskrypcji; pomóż zacząć najnowszym klientom, najpierw: ${first}.`,
        other: `Dodano ${count.shown} subskrypcji; pomóż zacząć najnowszym klientom, najpierw: ${first}.`,
      }),
    expiring: (count, first) =>
      `${subscriptionsOf(count)} ${end(count)} w ciągu 30 dni; ` +
      choose(count, { one: `zadzwoń do klienta ${first}.`, other: `zacznij od klienta ${first}.` }),
    renewing: (count, first) =>
      `${subscriptionsOf(count)} ${renew(count)} w ciągu 30 dni; ` +
      choose(count, {
        one: `sprawdź liczbę licencji z klientem ${first}.`,
        other: `sprawdź liczbę licencji, najpierw z klientem ${first}.`,
      }),
    lowAssignment: (count, first) =>
      `${subscriptionsOf(count)} ${have(count)} mało przypisanych licencji; ` +
      choose(count, {
        one: `pomóż klientowi ${first} je rozdzielić.`,
        other: `zacznij od klienta ${first}, z najniższym przypisaniem.`,
      }),
    overLimit: (count, first) =>
      `${subscriptionsOf(count)} ${need(count)} więcej licencji; ` +
      choose(count, {
        one: `zaproponuj je klientowi ${first}.`,
        other: `zacznij od klienta ${first}, z największym przekroczeniem.`,
      }),
  },
};

export const yes: typeof en.yes = 'Tak';

export const no: typeof en.no = 'Nie';
