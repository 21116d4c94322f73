import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('nl');

export const customerDetail: typeof en.customerDetail = {
  heading: 'Klantgegevens',
  overview: 'Overzicht',
  tabs: { subscriptions: 'Abonnementen', trials: 'Proefperioden', admins: 'Partnerbeheerders' },
  tabsOf: (customer) => `Gegevens van ${customer}`,
  status: 'Status',
  noStatus: 'Geen status',
  products: 'Producten',
  noProducts: 'Geen producten',
  licenses: 'Licenties',
  nextDate: 'Eerstvolgende datum',
  renews: {
    ahead: (date, when) => `Wordt verlengd op ${date} (${when})`,
    past: (date, when) => `Zou worden verlengd op ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Verloopt op ${date} (${when})`,
    past: (date, when) => `Verlopen op ${date} (${when})`,
  },
  noDate: 'Niets wordt verlengd of verloopt',
  activity: 'Laatste activiteit van een beheerder',
  noActivity: 'Er heeft zich nog geen beheerder aangemeld',
  country: 'Land',
  managedBy: 'Beheerd door',
  tags: 'Tags',
  noTags: 'Geen tags',
  reason: {
    suspended: 'Een abonnement is opgeschort.',
    expired: 'Een abonnement of proefperiode is geëindigd.',
    licenseOverage: 'In een abonnement zijn meer licenties toegewezen dan er zijn gekocht.',
    overageBy: (count) =>
      choose(count, {
        one: `Er is ${count.shown} licentie meer toegewezen dan er is gekocht.`,
        other: `Er zijn ${count.shown} licenties meer toegewezen dan er zijn gekocht.`,
      }),
    expiringSoon: 'Een abonnement of proefperiode eindigt binnenkort.',
    expiresOn: (date, when) => `Het eerste eindigt op ${date} (${when}).`,
    noRecentActivity: 'Er heeft zich al enige tijd geen beheerder aangemeld.',
    neverActive: 'Er heeft zich nog geen beheerder aangemeld.',
    lastActive: (when) => `Een beheerder heeft zich ${when} voor het laatst aangemeld.`,
    readyForOrderSetup: 'Een bestelling moet nog worden ingesteld.',
    trial: 'Er loopt een proefperiode.',
    subscription: 'Er loopt een abonnement.',
  },
  previous: 'Vorige klant',
  next: 'Volgende klant',
  previousTip: 'Vorige klant (Alt + ↑)',
  nextTip: 'Volgende klant (Alt + ↓)',
  position: (place, total) => `${place.shown} van ${total.shown}`,
  moved: (customer, position) => `${customer}, ${position}`,
  notThere: 'Deze klant kon niet worden gelezen. Probeer de volgende.',
  failedToMove: 'De volgende klant kon niet worden opgehaald.',
};
