import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'Ostatnio dodane subskrypcje',
  expiring: 'Subskrypcje, które wkrótce wygasną',
  renewing: 'Subskrypcje, które wkrótce się odnowią',
  lowAssignment: 'Subskrypcje z niskim przypisaniem licencji',
  overLimit: 'Subskrypcje z przekroczeniem licencji',
  callingUsage: 'Klienci i użycie',
  callQuality: 'Klienci i jakość połączeń',
  callQueue: 'Klienci i użycie funkcji',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `Wiersze wskaźnika „${label}”`,
  back: 'Wróć do wskaźnika',
};

export const column: typeof en.column = {
  customer: 'Klient',
  subscriptionId: 'ID subskrypcji',
  enterpriseTrial: 'Firmowy okres próbny',
  addedDate: 'Dni od dodania',
  total: 'Łączna liczba licencji',
  assigned: 'Licencje używane/przypisane/dostępne',
  assignmentChange: 'Tygodniowa zmiana przypisania',
  usageChange: 'Tygodniowa zmiana użycia',
  endDate: 'Dni do wygaśnięcia',
  usedLast3Months: 'Użycie w ostatnich 3 miesiącach',
  renewalDate: 'Dni do odnowienia',
  addedMonths: 'Miesiące od dodania',
  assignedShare: 'Przypisane licencje (%)',
  endMonths: 'Pozostałe miesiące',
  autoRenew: 'Automatyczne odnawianie?',
  usedShare: 'Używane licencje (%)',
  licenses: 'Licencje Calling',
  activeUsers: 'Aktywni użytkownicy',
  calls: 'Połączenia',
  minutes: 'Minuty',
  callsPerUser: 'Połączenia na aktywnego użytkownika',
  change: 'Zmiana tygodniowa',
  legs: 'Segmenty połączeń',
  poorShare: 'Słaba (%)',
  poorBecause: 'Słaba z powodu',
  notAvailableShare: 'Niedostępna (%)',
  queues: 'Kolejki',
  offered: 'Połączenia przychodzące',
  answered: 'Odebrane',
  abandonedShare: 'Porzucone (%)',
  timeToAnswer: 'Średni czas do odebrania',
  waitBeforeAbandoned: 'Średnie oczekiwanie przed porzuceniem',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ ${difference} więcej`,
  fewer: (difference) => `↓ ${difference} mniej`,
  points: (points) => `${points} p.p.`,
  worse: (difference) => `↑ ${difference}, gorzej`,
  better: (difference) => `↓ ${difference}, lepiej`,
  same: 'Bez zmian',
};

export const missing: typeof en.missing = {
  unknown: 'Źródło nie ma tych danych.',
  weekBefore: 'Brak danych z poprzedniego tygodnia.',
  renewal: 'Nie odnawia się automatycznie.',
  licenses: 'Nie można obliczyć udziału: nie ma licencji.',
  activeUsers: 'Nie można obliczyć średniej: nikt nie dzwonił.',
  legs: 'Nie można obliczyć udziału: nie było segmentów połączeń.',
  measured: 'Nie można obliczyć udziału: nie zmierzono żadnego segmentu połączenia.',
  offered: 'Nie można obliczyć udziału: nie było połączeń przychodzących.',
  answered: 'Nie można obliczyć średniej: nie odebrano żadnego połączenia.',
  abandoned: 'Nie można obliczyć średniej: nie porzucono żadnego połączenia.',
};
