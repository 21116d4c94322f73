import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/kpi.js';

const choose = pluralOf('pl');

const within = (days: Count) =>
  choose(days, {
    one: 'w ciągu jednego dnia',
    few: `w ciągu ${days.shown} dni`,
    many: `w ciągu ${days.shown} dni`,
    other: `w ciągu ${days.shown} dnia`,
  });

const inLastDays = (days: Count) =>
  choose(days, {
    one: 'w ciągu ostatniego dnia',
    few: `w ciągu ostatnich ${days.shown} dni`,
    many: `w ciągu ostatnich ${days.shown} dni`,
    other: `w ciągu ostatniego ${days.shown} dnia`,
  });

export const section: typeof en.section = {
  overview: () => 'Przegląd',
  recent: (days) => `Klienci dodani ${inLastDays(days)}`,
  expiring: (days) => `Wygasające ${within(days)}`,
  renewing: (days) =>
    choose(days, {
      one: 'Odnawiane w ciągu najbliższego dnia',
      few: `Odnawiane w ciągu najbliższych ${days.shown} dni`,
      many: `Odnawiane w ciągu najbliższych ${days.shown} dni`,
      other: `Odnawiane w ciągu najbliższego ${days.shown} dnia`,
    }),
  'low-assignment': () => 'Niskie przypisanie licencji',
  'over-limit': () => 'Klienci powyżej limitu licencji',
  'call-queue': () => 'Statystyki kolejek połączeń w ostatnim tygodniu',
  callingUsage: () => 'Użycie połączeń w ostatnim tygodniu',
  callQuality: () => 'Jakość połączeń w ostatnim tygodniu',
  features: () => 'Zaawansowane funkcje połączeń w ostatnim tygodniu',
};

export const kpi: typeof en.kpi = {
  'total-customers': 'Łączna liczba klientów',
  'nearing-expiration': 'Zbliża się wygaśnięcie',
  'nearing-renewal': 'Zbliża się odnowienie',
  'low-license-assignment': 'Niskie przypisanie licencji',
  'over-license-limit': 'Powyżej limitu licencji',
  'new-customers': 'Nowi klienci',
  'total-licenses': 'Łączna liczba licencji',
  'expiring-customers': 'Klienci przed wygaśnięciem',
  'renewing-customers': 'Klienci przed odnowieniem',
  'low-assignment-customers': 'Klienci z niskim przypisaniem',
  'overage-customers': 'Klienci z przekroczeniem',
  'license-assignment': 'Przypisanie licencji',
  'license-usage': 'Użycie licencji',
  'license-usage-when-assigned': 'Użycie przypisanych licencji',
  'unassigned-licenses': 'Łączna liczba nieprzypisanych licencji',
  'licenses-in-overage': 'Łączna liczba licencji ponad limit',
  'average-license-overage': 'Średnie przekroczenie licencji',
  'time-to-answer': 'Średni czas do odebrania',
  'wait-before-abandoned': 'Średnie oczekiwanie przed porzuceniem',
  'abandoned-rate': 'Średni odsetek porzuconych połączeń',
};

export const kpiExplanation: typeof en.kpiExplanation = {
  'total-customers': () =>
    'Klienci, którymi zarządza organizacja partnera. Uwzględniono tylko klientów z Webex Meetings lub Webex Calling.',
  'nearing-expiration': (days) =>
    `Klienci z subskrypcją lub okresem próbnym, które kończą się ${within(days)}. Uwzględniono tylko Webex Meetings i Webex Calling.`,
  'nearing-renewal': (days) =>
    `Klienci z subskrypcją, dla której ustawiono automatyczne odnowienie ${within(days)}. Uwzględniono tylko Webex Meetings i Webex Calling.`,
  'low-license-assignment': () => 'Klienci, którzy przypisali mniejszą część swoich licencji niż pozostali klienci.',
  'over-license-limit': () => 'Klienci, którzy przypisali więcej licencji, niż kupili.',
  'new-customers': (days) => `Klienci, którym dodano subskrypcję lub okres próbny ${inLastDays(days)}.`,
  'total-licenses': () => 'Wszystkie licencje ostatnio dodanych subskrypcji i okresów próbnych łącznie.',
  'expiring-customers': (days) => `Klienci z subskrypcją lub okresem próbnym, które kończą się ${within(days)}.`,
  'renewing-customers': (days) => `Klienci z subskrypcją, która odnawia się automatycznie ${within(days)}.`,
  'low-assignment-customers': () =>
    'Klienci, którzy przypisali mniejszą część swoich licencji niż porównywalni klienci.',
  'overage-customers': () =>
    'Klienci z subskrypcją lub okresem próbnym, w których przypisano więcej licencji, niż kupiono.',
  'license-assignment': () =>
    'Przypisane licencje ÷ wszystkie licencje, we wszystkich subskrypcjach i okresach próbnych tej sekcji.',
  'license-usage': () =>
    'Licencje używane w ciągu ostatnich siedmiu dni ÷ wszystkie licencje, we wszystkich subskrypcjach i okresach próbnych tej sekcji.',
  'license-usage-when-assigned': () =>
    'Licencje używane w ciągu ostatnich siedmiu dni ÷ przypisane licencje, we wszystkich subskrypcjach i okresach próbnych tej sekcji.',
  'unassigned-licenses': () => 'Licencje kupione, ale nikomu nieprzypisane, w tej sekcji.',
  'licenses-in-overage': () =>
    'Licencje przypisane ponad zakupioną liczbę, we wszystkich subskrypcjach i okresach próbnych.',
  'average-license-overage': () => 'Licencje ponad limit ÷ klienci z przekroczeniem.',
  'time-to-answer': () =>
    'Jak długo dzwoniący czekali na odebranie przez agenta lub przejście do innej kolejki; średnia ze wszystkich takich połączeń.',
  'wait-before-abandoned': () =>
    'Jak długo dzwoniący czekali, zanim się rozłączyli lub zostawili wiadomość; średnia ze wszystkich takich połączeń.',
  'abandoned-rate': () =>
    'Połączenia, w których dzwoniący rozłączył się lub zostawił wiadomość, zanim agent był dostępny ÷ wszystkie połączenia przychodzące.',
};

export const kpiCard: typeof en.kpiCard = {
  change: (change, since) => `${change} względem ${since}`,
  sincePrevious: 'poprzedniego okresu',
  sinceLastWeek: 'poprzedniego tygodnia',
  unchanged: (since) => `Bez zmian względem ${since}`,
  percentagePoints: (points) =>
    choose(points, {
      one: `${points.shown} punkt procentowy`,
      few: `${points.shown} punkty procentowe`,
      many: `${points.shown} punktów procentowych`,
      other: `${points.shown} punktu procentowego`,
    }),
  explain: (label) => `Sposób obliczania: ${label}`,
  filtering: 'Filtruje listę klientów',
  noValue: 'Niedostępne w tym źródle',
  nothingToDivide: 'Nie ma z czego obliczyć udziału',
  speaksOf: (part, whole) => `Użycie jest znane dla ${part} z ${whole.shown} licencji.`,
  unknownMetric: (metric, known) => `Nie ma wskaźnika „${metric}”. Znane wskaźniki: ${known}.`,
  unknownSection: (section, known) => `Nie ma sekcji „${section}”. Znane sekcje: ${known}.`,
  sectionNeeded: (metric, sections) => `Wskaźnik „${metric}” wymaga atrybutu section: ${sections}.`,
  wrongSection: (metric, section, sections) =>
    `Wskaźnika „${metric}” nie ma w section „${section}”; jest w: ${sections}.`,
};
