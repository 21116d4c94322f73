import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('it');

export const status: typeof en.status = {
  trial: 'Versione di prova',
  subscription: 'Abbonamento',
  expiringSoon: 'In scadenza',
  licenseOverage: 'Eccedenza licenze',
  noRecentActivity: 'Nessuna attività recente',
  readyForOrderSetup: 'Pronto per la configurazione dell’ordine',
  suspended: 'Sospeso',
  expired: 'Scaduto',
};

export const filter: typeof en.filter = {
  managedBy: 'Gestito da',
  product: 'Prodotto',
  status: 'Stato',
  subscriptionType: 'Tipo di abbonamento',
  tag: 'Tag',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'Amministratore esterno',
  partnerOrganization: 'Organizzazione partner',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'Abbonamento',
  trial: 'Versione di prova',
};

export const customerList: typeof en.customerList = {
  title: 'Clienti',
  column: {
    displayName: 'Cliente',
    status: 'Stato',
    tags: 'Tag',
    products: 'Prodotti',
    licenses: 'Licenze',
    nextDate: 'Rinnovo o scadenza',
    actions: 'Azioni',
  },
  noNextDate: 'Non sono noti né rinnovi né scadenze.',
  search: 'Cerca clienti',
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente`,
      many: `${count.shown} di clienti`,
      other: `${count.shown} clienti`,
    }),
  renews: (date) => `Rinnovo: ${date}`,
  ends: (date) => `Scadenza: ${date}`,
  launch: (customer) => `Avvia l’organizzazione di ${customer}`,
  kpi: {
    totalCustomers: 'Totale clienti',
    nearingExpiration: 'Prossimi alla scadenza',
    nearingRenewal: 'Prossimi al rinnovo',
    lowLicenseAssignment: 'Assegnazione licenze bassa',
    overLicenseLimit: 'Oltre il limite di licenze',
  },
  narrowed: (kpi) => `Solo i clienti inclusi in “${kpi}”.`,
  widen: 'Mostra tutti i clienti',
};

export const launch: typeof en.launch = {
  asking: (organization = 'organizzazione') => `Avvio in corso: ${organization}…`,
  ready: (organization = 'l’organizzazione') => `Ora è possibile aprire ${organization}.`,
  failed: (organization = 'l’organizzazione') => `Impossibile avviare ${organization}.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'Traduzioni in tempo reale',
};
