import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('de');

export const customerDetail: typeof en.customerDetail = {
  heading: 'Kundendetails',
  overview: 'Übersicht',
  tabs: { subscriptions: 'Abonnements', trials: 'Testversionen', admins: 'Partneradministratoren' },
  tabsOf: (customer) => `Details zu ${customer}`,
  status: 'Status',
  noStatus: 'Kein Status',
  products: 'Produkte',
  noProducts: 'Keine Produkte',
  licenses: 'Lizenzen',
  nextDate: 'Nächster Termin',
  renews: {
    ahead: (date, when) => `Verlängert sich am ${date} (${when})`,
    past: (date, when) => `Sollte sich am ${date} verlängern (${when})`,
  },
  ends: {
    ahead: (date, when) => `Läuft am ${date} ab (${when})`,
    past: (date, when) => `Am ${date} abgelaufen (${when})`,
  },
  noDate: 'Nichts verlängert sich oder läuft ab',
  activity: 'Letzte Aktivität eines Administrators',
  noActivity: 'Noch kein Administrator hat sich angemeldet',
  country: 'Land',
  managedBy: 'Verwaltet von',
  tags: 'Tags',
  noTags: 'Keine Tags',
  reason: {
    suspended: 'Ein Abonnement ist gesperrt.',
    expired: 'Ein Abonnement oder eine Testversion ist beendet.',
    licenseOverage: 'In einem Abonnement sind mehr Lizenzen zugewiesen als gekauft wurden.',
    overageBy: (count) =>
      choose(count, {
        one: `${count.shown} Lizenz mehr ist zugewiesen als gekauft wurde.`,
        other: `${count.shown} Lizenzen mehr sind zugewiesen als gekauft wurden.`,
      }),
    expiringSoon: 'Ein Abonnement oder eine Testversion endet bald.',
    expiresOn: (date, when) => `Das erste Ende ist am ${date} (${when}).`,
    noRecentActivity: 'Seit einiger Zeit hat sich kein Administrator angemeldet.',
    neverActive: 'Noch kein Administrator hat sich angemeldet.',
    lastActive: (when) => `Zuletzt hat sich ${when} ein Administrator angemeldet.`,
    readyForOrderSetup: 'Eine Bestellung wartet auf die Einrichtung.',
    trial: 'Eine Testversion läuft.',
    subscription: 'Ein Abonnement läuft.',
  },
  previous: 'Vorheriger Kunde',
  next: 'Nächster Kunde',
  previousTip: 'Vorheriger Kunde (Alt + ↑)',
  nextTip: 'Nächster Kunde (Alt + ↓)',
  position: (place, total) => `${place.shown} von ${total.shown}`,
  moved: (customer, position) => `${customer}, ${position}`,
  notThere: 'Dieser Kunde konnte nicht gelesen werden. Versuchen Sie den nächsten.',
  failedToMove: 'Der nächste Kunde konnte nicht geladen werden.',
};
