import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('nl');

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'Abonnementen',
  none: { title: 'Geen abonnementen', hint: 'Wat deze klant koopt of probeert, verschijnt hier.' },
  incomplete: (came, total) =>
    `De bron stuurde ${came.shown} van ${choose(total, { one: `${total.shown} abonnement`, other: `de ${total.shown} abonnementen` })}.`,
  count: (count) => choose(count, { one: `${count.shown} abonnement`, other: `${count.shown} abonnementen` }),
  running: ({ assigned, total }) =>
    `${assigned} van ${total.shown} ${choose(total, { one: 'licentie', other: 'licenties' })} toegewezen in wat nu loopt`,
  runningUnknown: 'Hoeveel licenties nu lopen, is niet beschikbaar bij deze bron',
  next: {
    renewal: (name, date, when) => `Eerstvolgend: ${name} wordt verlengd op ${date} (${when})`,
    end: (name, date, when) => `Eerstvolgend: ${name} eindigt op ${date} (${when})`,
  },
  status: {
    active: 'Actief',
    expiringSoon: 'Verloopt binnenkort',
    expired: 'Verlopen',
    suspended: 'Opgeschort',
    readyForOrderSetup: 'Gereed voor het instellen van de bestelling',
  },
  id: 'Abonnement-id',
  term: 'Looptijd',
  days: (start, end) => `${start} tot en met ${end}`,
  renewal: 'Verlenging',
  end: 'Einde',
  renews: {
    ahead: (date, when) => `Wordt verlengd op ${date} (${when})`,
    today: (date) => `Wordt vandaag verlengd, ${date}`,
    past: (date, when) => `Zou worden verlengd op ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Eindigt op ${date} (${when})`,
    today: (date) => `Eindigt vandaag, ${date}`,
    past: (date, when) => `Geëindigd op ${date} (${when})`,
  },
  autoRenew: 'Automatisch verlengen',
  on: 'Aan',
  off: 'Uit',
  licenses: 'Licenties',
  noLicenses: 'Geen licenties in dit abonnement',
  invoice: {
    label: 'Laatste factuur',
    none: 'Geen factuur',
    amountUnknown: 'Bedrag niet beschikbaar bij deze bron',
    opens: (number) => `Factuur ${number}, opent in een nieuw venster`,
    status: { open: 'Openstaand', paid: 'Betaald', overdue: 'Te laat' },
  },
  orders: {
    label: 'Bestelgeschiedenis',
    of: (name) => `Bestelgeschiedenis van ${name}`,
    none: 'Geen bestellingen',
    date: 'Datum',
    kind: 'Soort',
    description: 'Omschrijving',
    quantity: 'Licenties',
    status: 'Status',
    quantityUnknown: 'Niet beschikbaar bij deze bron',
    all: (count) => `Alle ${count.shown} bestellingen tonen`,
    fewer: 'Alleen de nieuwste tonen',
    kinds: { new: 'Nieuw', change: 'Wijziging', renewal: 'Verlenging', cancel: 'Opzegging' },
    statuses: { pending: 'In behandeling', completed: 'Voltooid', canceled: 'Geannuleerd' },
  },
};
