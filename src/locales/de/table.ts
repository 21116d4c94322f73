import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'Kürzlich hinzugefügte Abonnements',
  expiring: 'Bald ablaufende Abonnements',
  renewing: 'Bald zu verlängernde Abonnements',
  lowAssignment: 'Abonnements mit geringer Lizenzzuweisung',
  overLimit: 'Abonnements mit Lizenzüberschreitung',
  callingUsage: 'Kunden und Nutzung',
  callQuality: 'Kunden und Anrufqualität',
  callQueue: 'Kunden und Nutzung der Funktionen',
};

export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `Die Zeilen hinter der Kennzahl „${label}“`,
  back: 'Zurück zur Kennzahl',
};

export const column: typeof en.column = {
  customer: 'Kunde',
  subscriptionId: 'Abonnement-ID',
  enterpriseTrial: 'Enterprise-Testversion',
  addedDate: 'Tage seit Hinzufügung',
  total: 'Lizenzen gesamt',
  assigned: 'Genutzt/zugewiesen/verfügbar',
  assignmentChange: 'Wöchentliche Änderung der Zuweisung',
  usageChange: 'Wöchentliche Änderung der Nutzung',
  endDate: 'Tage bis zum Ablauf',
  usedLast3Months: 'Nutzung in den letzten 3 Monaten',
  renewalDate: 'Tage bis zur Verlängerung',
  addedMonths: 'Monate seit Hinzufügung',
  assignedShare: 'Zugewiesene Lizenzen (%)',
  endMonths: 'Verbleibende Monate',
  autoRenew: 'Automatische Verlängerung?',
  usedShare: 'Genutzte Lizenzen (%)',
  licenses: 'Calling-Lizenzen',
  activeUsers: 'Aktive Benutzer',
  calls: 'Anrufe',
  minutes: 'Minuten',
  callsPerUser: 'Anrufe je aktivem Benutzer',
  change: 'Änderung zur Vorwoche',
  legs: 'Anrufabschnitte',
  poorShare: 'Schlecht (%)',
  poorBecause: 'Schlecht wegen',
  notAvailableShare: 'Nicht verfügbar (%)',
  queues: 'Warteschlangen',
  offered: 'Eingegangene Anrufe',
  answered: 'Angenommen',
  abandonedShare: 'Abgebrochen (%)',
  timeToAnswer: 'Durchschnittliche Zeit bis zur Annahme',
  waitBeforeAbandoned: 'Durchschnittliche Wartezeit bis zum Abbruch',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ ${difference} mehr`,
  fewer: (difference) => `↓ ${difference} weniger`,
  points: (points) => `${points} PP`,
  worse: (difference) => `↑ ${difference} schlechter`,
  better: (difference) => `↓ ${difference} besser`,
  same: 'Keine Änderung',
};

export const missing: typeof en.missing = {
  unknown: 'Die Quelle hat hier keine Zahl.',
  weekBefore: 'Für die Vorwoche gibt es keine Zahlen.',
  renewal: 'Es verlängert sich nicht von selbst.',
  licenses: 'Kein Anteil: Es gibt keine Lizenzen.',
  activeUsers: 'Kein Durchschnitt: Niemand hat telefoniert.',
  legs: 'Kein Anteil: Es gab keine Anrufabschnitte.',
  measured: 'Kein Anteil: Kein Anrufabschnitt konnte gemessen werden.',
  offered: 'Kein Anteil: Es gingen keine Anrufe ein.',
  answered: 'Kein Durchschnitt: Kein Anruf wurde angenommen.',
  abandoned: 'Kein Durchschnitt: Kein Anruf wurde abgebrochen.',
};
