import type * as en from '../en/table.js';

export const table: typeof en.table = {
  recent: 'Onlangs toegevoegde abonnementen',
  expiring: 'Abonnementen die binnenkort verlopen',
  renewing: 'Abonnementen die binnenkort worden verlengd',
  lowAssignment: 'Abonnementen met lage licentietoewijzing',
  overLimit: 'Abonnementen met licentieoverschrijdingen',
  callingUsage: 'Klanten en gebruik',
  callQuality: 'Klanten en gesprekskwaliteit',
  callQueue: 'Klanten en functiegebruik',
};

/** Where somebody came from who followed a key figure to its rows. */
export const keyFigure: typeof en.keyFigure = {
  behind: (label) => `De rijen achter het kengetal ‘${label}’`,
  back: 'Terug naar het kengetal',
};

export const column: typeof en.column = {
  customer: 'Klant',
  subscriptionId: 'Abonnement-id',
  enterpriseTrial: 'Enterprise-proefperiode',
  addedDate: 'Dagen sinds toegevoegd',
  total: 'Totaal aantal licenties',
  assigned: 'Gebruikte/toegewezen/beschikbare licenties',
  assignmentChange: 'Wekelijkse toewijzingswijziging',
  usageChange: 'Wijziging wekelijks gebruik',
  endDate: 'Dagen tot vervaldatum',
  usedLast3Months: 'Gebruik in de afgelopen 3 maanden',
  renewalDate: 'Dagen tot verlenging',
  addedMonths: 'Maanden sinds toegevoegd',
  assignedShare: 'Toegewezen licenties (%)',
  endMonths: 'Resterende maanden',
  autoRenew: 'Automatisch verlengen?',
  usedShare: 'Gebruikte licenties (%)',
  licenses: 'Calling-licenties',
  activeUsers: 'Actieve gebruikers',
  calls: 'Gesprekken',
  minutes: 'Minuten',
  callsPerUser: 'Gesprekken per actieve gebruiker',
  change: 'Verschil met de week ervoor',
  legs: 'Gespreksdelen',
  poorShare: 'Slecht (%)',
  poorBecause: 'Slecht door',
  notAvailableShare: 'Niet beschikbaar (%)',
  queues: 'Wachtrijen',
  offered: 'Aangeboden gesprekken',
  answered: 'Beantwoord',
  abandonedShare: 'Afgebroken (%)',
  timeToAnswer: 'Gemiddelde tijd tot beantwoorden',
  waitBeforeAbandoned: 'Gemiddelde wachttijd voor verlaten',
  countAndShare: (count, share) => `${count} (${share})`,
};

export const change: typeof en.change = {
  more: (difference) => `↑ ${difference} meer`,
  fewer: (difference) => `↓ ${difference} minder`,
  points: (points) => `${points} pp`,
  worse: (difference) => `↑ ${difference} slechter`,
  better: (difference) => `↓ ${difference} beter`,
  same: 'Geen verschil',
};

export const missing: typeof en.missing = {
  unknown: 'De bron heeft hier geen cijfer.',
  weekBefore: 'Er zijn geen cijfers van de week ervoor.',
  renewal: 'Het wordt niet automatisch verlengd.',
  licenses: 'Een deel van niets: er zijn geen licenties.',
  activeUsers: 'Een gemiddelde van niets: niemand heeft gebeld.',
  legs: 'Een deel van niets: er waren geen gespreksdelen.',
  measured: 'Een deel van niets: geen gespreksdeel kon worden gemeten.',
  offered: 'Een deel van niets: er zijn geen gesprekken aangeboden.',
  answered: 'Een gemiddelde van niets: geen gesprek is beantwoord.',
  abandoned: 'Een gemiddelde van niets: geen gesprek is afgebroken.',
};
