import type { Count } from '../count.js';
import { eitherOf } from '../either.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/calling.js';

const choose = pluralOf('pl');
const either = eitherOf('pl');

const calls = (count: Count) =>
  choose(count, {
    one: `${count.shown} połączenie`,
    few: `${count.shown} połączenia`,
    many: `${count.shown} połączeń`,
    other: `${count.shown} połączenia`,
  });

/** So many calls for each of several. */
const callsEach = (count: Count) =>
  choose(count, {
    one: `po ${count.shown} połączeniu`,
    few: `po ${count.shown} połączenia`,
    many: `po ${count.shown} połączeń`,
    other: `po ${count.shown} połączenia`,
  });

export const callingTable: typeof en.callingTable = {
  count: (count) =>
    choose(count, {
      one: `${count.shown} klient`,
      few: `${count.shown} klientów`,
      many: `${count.shown} klientów`,
      other: `${count.shown} klienta`,
    }),
  narrowed: (point) => `Ograniczono do wybranego punktu: ${point}`,
  widen: 'Pokaż wszystko',
};

export const quality: typeof en.quality = {
  good: 'Dobra',
  poor: 'Słaba',
  notAvailable: 'Niedostępna',
  causes: { packetLoss: 'utrata', latency: 'opóźnienie', jitter: 'jitter' },
};

export const callQuality: typeof en.callQuality = {
  rate: 'Słaba jakość (%)',
  poorCalls: 'Połączenia słabej jakości',
  poorShare: 'Słaba (%)',
  notAvailableShare: 'Niedostępna (%)',
  legs: 'Segmenty połączeń',
  target: (share) => `Cel: ${share}`,
  aboveTarget: (target) => `Wynik ostatniego tygodnia jest gorszy od celu (${target}).`,
  meetsTarget: (target) => `Wynik ostatniego tygodnia spełnia cel (${target}).`,
  thresholds: ({ loss, latency, jitter }) => {
    const limits = either([
      loss && `${loss} utraconych pakietów`,
      latency && `${latency} ms opóźnienia`,
      jitter && `${jitter} ms jittera`,
    ]);
    return `Segment połączenia ma słabą jakość od ${limits}. Bez multimediów jakość jest niedostępna.`;
  },
  sinceBefore: (points) =>
    choose(points, {
      one: `Względem poprzedniego tygodnia: ${points.shown} punkt procentowy.`,
      few: `Względem poprzedniego tygodnia: ${points.shown} punkty procentowe.`,
      many: `Względem poprzedniego tygodnia: ${points.shown} punktów procentowych.`,
      other: `Względem poprzedniego tygodnia: ${points.shown} punktu procentowego.`,
    }),
  sameAsBefore: 'Bez zmian względem poprzedniego tygodnia.',
  notMeasuredSince: (weeks) =>
    choose(weeks, {
      one: 'W ciągu ostatniego tygodnia nie zmierzono jakości.',
      few: `W ciągu ostatnich ${weeks.shown} tygodni nie zmierzono jakości.`,
      many: `W ciągu ostatnich ${weeks.shown} tygodni nie zmierzono jakości.`,
      other: `W ciągu ostatniego ${weeks.shown} tygodnia nie zmierzono jakości.`,
    }),
};

export const usage: typeof en.usage = {
  users: 'Użytkownicy',
  activeUsers: 'Użytkownicy, którzy dzwonili',
  bucket: (least, most) => {
    if (most === undefined) return `${calls(least)} lub więcej`;
    return least.value === most.value ? calls(least) : `${least.shown}–${calls(most)}`;
  },
};

export const endpointType: typeof en.endpointType = {
  webexAppDesktop: 'Aplikacja Webex, komputerowa',
  webexAppMobile: 'Aplikacja Webex, mobilna',
  webexAppWeb: 'Aplikacja Webex, internetowa',
  deskPhone: 'Telefon biurkowy',
  roomDevice: 'Urządzenie w sali',
  dect: 'Telefon DECT',
  thirdPartyDevice: 'Urządzenie innej firmy',
  msTeams: 'Microsoft Teams',
  gateway: 'Brama',
  unknown: 'Nieznane',
};

export const endpoints: typeof en.endpoints = {
  label: 'Typ punktu końcowego',
  poorShare: 'Słaba (%)',
  legs: 'Segmenty połączeń',
  worst: (endpoint, share) => `Największy odsetek połączeń słabej jakości: ${endpoint} (${share}).`,
  worstTogether: (endpoints, share) => `Największy odsetek połączeń słabej jakości: ${endpoints} (po ${share}).`,
  alike: (share) => `Połączenia słabej jakości: ${share}.`,
  nonePoor: 'Żadne połączenie nie miało słabej jakości.',
};

export const feature: typeof en.feature = {
  callQueue: 'Kolejka połączeń',
  huntGroup: 'Grupa wyszukiwania',
  autoAttendant: 'Automatyczna recepcja',
  callPark: 'Parkowanie połączeń',
  callPickup: 'Przejmowanie połączeń',
  simultaneousRing: 'Jednoczesne dzwonienie',
  callForward: 'Przekazywanie połączeń',
  transfer: 'Przełączanie połączeń',
  recording: 'Nagrywanie',
  voicemail: 'Poczta głosowa',
  paging: 'Przywoływanie',
};

export const features: typeof en.features = {
  label: 'Funkcja',
  calls: 'Połączenia',
  share: 'Udział we wszystkich połączeniach z funkcjami',
  shareTitle: 'Udział',
  customers: 'Klienci, którzy jej używają',
  customersTitle: 'Klienci',
  least: (name, count) => `Najrzadziej używana funkcja: ${name} (${calls(count)}). Pomóż klientom ją wdrożyć.`,
  leastTogether: (names, count) =>
    `Najrzadziej używane funkcje: ${names} (${callsEach(count)}). Pomóż klientom je wdrożyć.`,
  leastMany: (features, count) =>
    `Liczba najrzadziej używanych funkcji: ${features} (${callsEach(count)}). Pomóż klientom je wdrożyć.`,
  unused: (name) => `Nie użyto funkcji: ${name}. Pomóż klientom ją wdrożyć.`,
  unusedTogether: (names) => `Nie użyto funkcji: ${names}. Pomóż klientom je wdrożyć.`,
  unusedMany: (features) => `Liczba funkcji, których w ogóle nie użyto: ${features}. Pomóż klientom je wdrożyć.`,
  noneUsed: 'Nie użyto żadnej z tych funkcji. Pomóż klientom je wdrożyć.',
  alike: (count) => `Użycie każdej funkcji: ${calls(count)}.`,
  only: (name, count) => `Użycie funkcji ${name}: ${calls(count)}.`,
  onlyQueues: 'Uwzględniono tylko klientów z funkcją kolejki połączeń.',
};

export const noCalling: typeof en.noCalling = {
  title: 'Brak danych o połączeniach z tego okresu',
  hint: 'Pojawią się tutaj, gdy tylko zostaną zmierzone.',
};
