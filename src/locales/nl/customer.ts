import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('nl');

export const status: typeof en.status = {
  trial: 'Proefperiode',
  subscription: 'Abonnement',
  expiringSoon: 'Verloopt binnenkort',
  licenseOverage: 'Licentieoverschrijding',
  noRecentActivity: 'Geen recente activiteit',
  readyForOrderSetup: 'Gereed voor het instellen van de bestelling',
  suspended: 'Opgeschort',
  expired: 'Verlopen',
};

export const filter: typeof en.filter = {
  managedBy: 'Beheerd door',
  product: 'Product',
  status: 'Status',
  subscriptionType: 'Abonnementstype',
  tag: 'Tags',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'Externe beheerder',
  partnerOrganization: 'Partnerorganisatie',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'Abonnement',
  trial: 'Proefperiode',
};

export const customerList: typeof en.customerList = {
  title: 'Klanten',
  column: {
    displayName: 'Klant',
    status: 'Status',
    tags: 'Tags',
    products: 'Producten',
    licenses: 'Licenties',
    nextDate: 'Verlengt of verloopt',
    actions: 'Acties',
  },
  noNextDate: 'Er is geen verlenging of einde bekend.',
  search: 'Klanten zoeken',
  count: (count) => choose(count, { one: `${count.shown} klant`, other: `${count.shown} klanten` }),
  renews: (date: string) => `Verlengt ${date}`,
  ends: (date: string) => `Verloopt ${date}`,
  launch: (customer: string) => `De organisatie van ${customer} starten`,
  /** The figures of the overview by which the list can be narrowed. */
  kpi: {
    totalCustomers: 'Totaal aantal klanten',
    nearingExpiration: 'Bijna verlopen',
    nearingRenewal: 'Bijna toe aan verlenging',
    lowLicenseAssignment: 'Lage licentietoewijzing',
    overLicenseLimit: 'Over licentielimiet',
  },
  narrowed: (kpi: string) => `Alleen de klanten die ‘${kpi}’ telt.`,
  widen: 'Alle klanten tonen',
};

export const launch: typeof en.launch = {
  asking: (organization = 'De organisatie') => `${organization} wordt gestart …`,
  ready: (organization = 'De organisatie') => `${organization} staat klaar.`,
  failed: (organization = 'De organisatie') => `${organization} kon niet worden gestart.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'Realtime vertalingen',
};
