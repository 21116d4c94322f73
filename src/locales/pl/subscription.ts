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

/** How a piece of advice begins: several are said with a verb of their own, and five or more with that of one. */
const ending = (count: Count) =>
  choose(count, {
    one: `${count.shown} subskrypcja kończy się w ciągu 30 dni`,
    few: `${count.shown} subskrypcje kończą się w ciągu 30 dni`,
    many: `${count.shown} subskrypcji kończy się w ciągu 30 dni`,
    other: `${count.shown} subskrypcji kończy się w ciągu 30 dni`,
  });
const renewing = (count: Count) =>
  choose(count, {
    one: `${count.shown} subskrypcja odnawia się w ciągu 30 dni`,
    few: `${count.shown} subskrypcje odnawiają się w ciągu 30 dni`,
    many: `${count.shown} subskrypcji odnawia się w ciągu 30 dni`,
    other: `${count.shown} subskrypcji odnawia się w ciągu 30 dni`,
  });
const having = (count: Count) =>
  choose(count, {
    one: `${count.shown} subskrypcja ma mało przypisanych licencji`,
    few: `${count.shown} subskrypcje mają mało przypisanych licencji`,
    many: `${count.shown} subskrypcji ma mało przypisanych licencji`,
    other: `${count.shown} subskrypcji ma mało przypisanych licencji`,
  });
const needing = (count: Count) =>
  choose(count, {
    one: `${count.shown} subskrypcja potrzebuje więcej licencji`,
    few: `${count.shown} subskrypcje potrzebują więcej licencji`,
    many: `${count.shown} subskrypcji potrzebuje więcej licencji`,
    other: `${count.shown} subskrypcji potrzebuje więcej licencji`,
  });

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
      choose(count, {
        one: `${ending(count)}; zadzwoń do klienta ${first}.`,
        few: `${ending(count)}; zacznij od klienta ${first}.`,
        many: `${ending(count)}; zacznij od klienta ${first}.`,
        other: `${ending(count)}; zacznij od klienta ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `${renewing(count)}; sprawdź liczbę licencji z klientem ${first}.`,
        few: `${renewing(count)}; sprawdź liczbę licencji, najpierw z klientem ${first}.`,
        many: `${renewing(count)}; sprawdź liczbę licencji, najpierw z klientem ${first}.`,
        other: `${renewing(count)}; sprawdź liczbę licencji, najpierw z klientem ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `${having(count)}; pomóż klientowi ${first} je rozdzielić.`,
        few: `${having(count)}; zacznij od klienta ${first}, z najniższym przypisaniem.`,
        many: `${having(count)}; zacznij od klienta ${first}, z najniższym przypisaniem.`,
        other: `${having(count)}; zacznij od klienta ${first}, z najniższym przypisaniem.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `${needing(count)}; zaproponuj je klientowi ${first}.`,
        few: `${needing(count)}; zacznij od klienta ${first}, z największym przekroczeniem.`,
        many: `${needing(count)}; zacznij od klienta ${first}, z największym przekroczeniem.`,
        other: `${needing(count)}; zacznij od klienta ${first}, z największym przekroczeniem.`,
      }),
  },
};

export const yes: typeof en.yes = 'Tak';

export const no: typeof en.no = 'Nie';
