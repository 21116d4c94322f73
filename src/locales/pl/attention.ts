import type { Count } from '../count.js';
import type * as en from '../en/attention.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('pl');

const licenses = (count: Count) =>
  choose(count, {
    one: `${count.shown} licencja`,
    few: `${count.shown} licencje`,
    many: `${count.shown} licencji`,
    other: `${count.shown} licencji`,
  });
/** In the genitive one license reads like many: "1 licencji", "5 licencji". */
const ofLicenses = (count: Count) => `${count.shown} licencji`;
const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} subskrypcja`,
    few: `${count.shown} subskrypcje`,
    many: `${count.shown} subskrypcji`,
    other: `${count.shown} subskrypcji`,
  });
const trialsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} okres próbny`,
    few: `${count.shown} okresy próbne`,
    many: `${count.shown} okresów próbnych`,
    other: `${count.shown} okresu próbnego`,
  });
const end = (count: Count) =>
  choose(count, { one: 'kończy się', few: 'kończą się', many: 'kończy się', other: 'kończy się' });
const renew = (count: Count) =>
  choose(count, { one: 'odnawia się', few: 'odnawiają się', many: 'odnawia się', other: 'odnawia się' });
const holding = (what: string, count: Count | undefined) => (count ? `${what} (${licenses(count)})` : what);

export const attention: typeof en.attention = {
  heading: 'Wymaga uwagi',
  count: (count) =>
    choose(count, {
      one: `${count.shown} klient wymaga uwagi`,
      few: `${count.shown} klientów wymaga uwagi`,
      many: `${count.shown} klientów wymaga uwagi`,
      other: `${count.shown} klienta wymaga uwagi`,
    }),
  countAtLeast: (count) =>
    choose(count, {
      one: `Co najmniej ${count.shown} klient wymaga uwagi`,
      few: `Co najmniej ${count.shown} klientów wymaga uwagi`,
      many: `Co najmniej ${count.shown} klientów wymaga uwagi`,
      other: `Co najmniej ${count.shown} klienta wymaga uwagi`,
    }),
  none: 'Żaden klient nie wymaga teraz uwagi.',
  noneOfPart: 'W tym, co udało się sprawdzić, nic nie znaleziono.',
  noneShown: 'Na razie wszystko zostało odłożone.',
  rule: {
    suspended: 'Zawieszony',
    expired: 'Wygasły',
    overLimit: 'Powyżej limitu licencji',
    expiring: 'Wygasa',
    trialEnding: 'Okres próbny dobiega końca',
    poorCalls: 'Słaba jakość połączeń',
    abandonedCalls: 'Porzucone połączenia',
    unusedLicenses: 'Nieużywane licencje',
    noRecentActivity: 'Brak niedawnej aktywności',
  },
  reason: {
    suspended: (count) => (count ? `Dotyczy ${ofLicenses(count)}.` : 'Nie wiadomo, ilu licencji dotyczy.'),
    expired: (when) =>
      when
        ? `Nic już nie obowiązuje. Ostatnie logowanie administratora: ${when}.`
        : 'Nic już nie obowiązuje. Żaden administrator nigdy się nie zalogował.',
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? ` w ${subscriptions.shown} subskrypcjach` : '';
      return `${licenses(over)} ponad zakupioną liczbę${where}: przypisano ${assigned}, kupiono ${total}.`;
    },
    expiring: (when, date, count) => `${holding('Subskrypcja', count)} kończy się ${when} (${date}).`,
    expiringTrial: (when, date, count) => `${holding('Okres próbny', count)} kończy się ${when} (${date}).`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(subscriptionsOf(subscriptions), count)} ${end(subscriptions)}, pierwsza ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `Kończy się ${when} (${date}) i jest używany: ${used} z ${ofLicenses(total)} (${share}).`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trialsOf(trials)} ${end(trials)}, pierwszy ${when} (${date}); w użyciu: ${used} z ${ofLicenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `Odnawia się ${when} (${date}): ${unused} z ${ofLicenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptionsOf(subscriptions)} ${renew(subscriptions)}, pierwsza ${when} (${date}): ${unused} z ${ofLicenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) =>
      `Słaba jakość ${share} zmierzonych segmentów połączeń: ${bad} z ${of}, tydzień ${week}.`,
    abandonedCalls: (share, bad, of, week) =>
      `Porzucono ${share} połączeń w kolejkach: ${bad} z ${of}, tydzień ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when ? `Ostatnie logowanie administratora: ${when}` : 'Żaden administrator nigdy się nie zalogował';
      return count ? `${last}; dotyczy ${ofLicenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'bez użycia w ciągu ostatnich 3 miesięcy',
    week: 'bez użycia w ciągu ostatnich 7 dni',
    assigned: 'bez przypisania',
    mixed: 'bez użycia',
  },
  advice: {
    suspended: 'Wyjaśnij zaległe płatności, aby klient mógł znów pracować.',
    expired: 'Zaproponuj nową subskrypcję.',
    overLimit: 'Zaproponuj więcej licencji lub odbierz część z nich.',
    expiring: 'Uzgodnij dalsze kroki przed końcem.',
    trialEnding: 'Zaproponuj subskrypcję już teraz.',
    poorCalls: 'Sprawdź z klientem sieć i urządzenia.',
    abandonedCalls: 'Sprawdź z klientem obsadę kolejek.',
    unusedLicenses: 'Pomóż klientowi je wykorzystać lub odnów ich mniej.',
    noRecentActivity: 'Zadzwoń do klienta.',
  },
  open: {
    subscriptions: 'Otwórz subskrypcje',
    trials: 'Otwórz okresy próbne',
    admins: 'Otwórz administratorów',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: 'Waga',
  points: (points) => `Waga: ${points} ze 100`,
  more: (count) => `Pokaż jeszcze ${count.shown}`,
  shown: (shown, total) => `Pokazano: ${shown} z ${total}`,
  notNow: 'Nie teraz',
  notNowOf: (rule, customer) => `Nie teraz: ${rule}, ${customer}`,
  part: {
    suspended: 'zawieszeni klienci',
    expired: 'wygaśli klienci',
    noRecentActivity: 'klienci bez niedawnej aktywności',
    expiring: 'wygasające subskrypcje',
    renewing: 'odnawiane subskrypcje',
    overLimit: 'subskrypcje powyżej limitu licencji',
    callQuality: 'jakość połączeń',
    callQueues: 'kolejki połączeń',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `Jeszcze w drodze: ${parts}.`,
    failed: (parts) => `Nie sprawdzono: ${parts}.`,
    stale: (parts) => `Nieaktualne: ${parts}.`,
    allInList: 'Pokaż wszystko na liście',
  },
  cut: {
    largest: (part, shown, total) => `W grupie „${part}” sprawdzono ${shown} z ${total}, od największych.`,
    next: (part, shown, total) => `W grupie „${part}” sprawdzono ${shown} z ${total}, od najbliższych.`,
    worst: (part, shown, total) => `W grupie „${part}” sprawdzono ${shown} z ${total}, od najgorszych.`,
    some: (part, shown, total) => `W grupie „${part}” sprawdzono ${shown} z ${total}.`,
  },
  rankingTitle: 'Jak powstaje ta kolejność',
};
