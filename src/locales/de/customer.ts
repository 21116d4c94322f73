import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('de');

export const status: typeof en.status = {
  trial: 'Testversion',
  subscription: 'Abonnement',
  expiringSoon: 'Läuft bald ab',
  licenseOverage: 'Lizenzüberschreitung',
  noRecentActivity: 'Keine aktuelle Aktivität',
  readyForOrderSetup: 'Bereit zur Einrichtung der Bestellung',
  suspended: 'Gesperrt',
  expired: 'Abgelaufen',
};

export const filter: typeof en.filter = {
  managedBy: 'Verwaltet von',
  product: 'Produkt',
  status: 'Status',
  subscriptionType: 'Abonnementtyp',
  tag: 'Tags',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'Externer Administrator',
  partnerOrganization: 'Partnerorganisation',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'Abonnement',
  trial: 'Testversion',
};

export const customerList: typeof en.customerList = {
  title: 'Kunden',
  column: {
    displayName: 'Kunde',
    status: 'Status',
    tags: 'Tags',
    products: 'Produkte',
    licenses: 'Lizenzen',
    nextDate: 'Verlängerung oder Ablauf',
    actions: 'Aktionen',
  },
  noNextDate: 'Weder eine Verlängerung noch ein Ablauf ist bekannt.',
  search: 'Kunden suchen',
  count: (count) => choose(count, { one: `${count.shown} Kunde`, other: `${count.shown} Kunden` }),
  renews: (date) => `Verlängerung ${date}`,
  ends: (date) => `Ablauf ${date}`,
  launch: (customer) => `Organisation von ${customer} starten`,
  kpi: {
    totalCustomers: 'Kunden insgesamt',
    nearingExpiration: 'Läuft demnächst ab',
    nearingRenewal: 'Verlängerung steht an',
    lowLicenseAssignment: 'Geringe Lizenzzuweisung',
    overLicenseLimit: 'Lizenzlimit überschritten',
  },
  narrowed: (kpi) => `Nur die Kunden, die unter „${kpi}“ gezählt werden.`,
  widen: 'Alle Kunden anzeigen',
};

export const launch: typeof en.launch = {
  asking: (organization = 'Die Organisation') => `${organization} wird gestartet …`,
  ready: (organization = 'Die Organisation') => `${organization} ist bereit.`,
  failed: (organization = 'Die Organisation') => `${organization} konnte nicht gestartet werden.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'Echtzeitübersetzungen',
};
