import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('de');

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'Abonnements',
  none: { title: 'Keine Abonnements', hint: 'Was dieser Kunde kauft oder testet, erscheint hier.' },
  incomplete: (came, total) =>
    `Die Quelle hat ${came.shown} von ${total.shown} ${choose(total, { one: 'Abonnement', other: 'Abonnements' })} gesendet.`,
  count: (count) => choose(count, { one: `${count.shown} Abonnement`, other: `${count.shown} Abonnements` }),
  running: ({ assigned, total }) =>
    `${assigned} von ${total.shown} ${choose(total, { one: 'laufenden Lizenz', other: 'laufenden Lizenzen' })} zugewiesen`,
  runningUnknown: 'Wie viele Lizenzen zurzeit laufen, ist in dieser Quelle nicht verfügbar',
  next: {
    renewal: (name, date, when) => `Als Nächstes: ${name} verlängert sich am ${date} (${when})`,
    end: (name, date, when) => `Als Nächstes: ${name} endet am ${date} (${when})`,
  },
  status: {
    active: 'Aktiv',
    expiringSoon: 'Läuft bald ab',
    expired: 'Abgelaufen',
    suspended: 'Gesperrt',
    readyForOrderSetup: 'Bereit zur Einrichtung der Bestellung',
  },
  id: 'Abonnement-ID',
  term: 'Laufzeit',
  days: (start, end) => `${start} bis ${end}`,
  renewal: 'Verlängerung',
  end: 'Ende',
  renews: {
    ahead: (date, when) => `Verlängert sich am ${date} (${when})`,
    today: (date) => `Verlängert sich heute, ${date}`,
    past: (date, when) => `Sollte sich am ${date} verlängern (${when})`,
  },
  ends: {
    ahead: (date, when) => `Endet am ${date} (${when})`,
    today: (date) => `Endet heute, ${date}`,
    past: (date, when) => `Endete am ${date} (${when})`,
  },
  autoRenew: 'Automatische Verlängerung',
  on: 'Ein',
  off: 'Aus',
  licenses: 'Lizenzen',
  noLicenses: 'Keine Lizenzen in diesem Abonnement',
  invoice: {
    label: 'Letzte Rechnung',
    none: 'Keine Rechnung',
    amountUnknown: 'Betrag in dieser Quelle nicht verfügbar',
    opens: (number) => `Rechnung ${number}, wird in einem neuen Fenster geöffnet`,
    status: { open: 'Offen', paid: 'Bezahlt', overdue: 'Überfällig' },
  },
  orders: {
    label: 'Bestellverlauf',
    of: (name) => `Bestellverlauf von ${name}`,
    none: 'Keine Bestellungen',
    date: 'Datum',
    kind: 'Art',
    description: 'Beschreibung',
    quantity: 'Lizenzen',
    status: 'Status',
    quantityUnknown: 'In dieser Quelle nicht verfügbar',
    all: (count) => `Alle ${count.shown} Bestellungen anzeigen`,
    fewer: 'Nur die neuesten anzeigen',
    kinds: { new: 'Neu', change: 'Änderung', renewal: 'Verlängerung', cancel: 'Kündigung' },
    statuses: { pending: 'Ausstehend', completed: 'Abgeschlossen', canceled: 'Storniert' },
  },
};
