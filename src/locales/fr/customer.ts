import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('fr');

export const status: typeof en.status = {
  trial: 'Essai',
  subscription: 'Abonnement',
  expiringSoon: 'Expire bientôt',
  licenseOverage: 'Dépassement de licences',
  noRecentActivity: 'Aucune activité récente',
  readyForOrderSetup: 'Commande prête à configurer',
  suspended: 'Suspendu',
  expired: 'Expiré',
};

export const filter: typeof en.filter = {
  managedBy: 'Géré par',
  product: 'Produit',
  status: 'Statut',
  subscriptionType: 'Type d’abonnement',
  tag: 'Étiquettes',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'Administrateur externe',
  partnerOrganization: 'Organisation partenaire',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'Abonnement',
  trial: 'Essai',
};

export const customerList: typeof en.customerList = {
  title: 'Clients',
  column: {
    displayName: 'Client',
    status: 'Statut',
    tags: 'Étiquettes',
    products: 'Produits',
    licenses: 'Licences',
    nextDate: 'Renouvellement ou expiration',
    actions: 'Actions',
  },
  noNextDate: 'Aucun renouvellement ni aucune expiration connus.',
  search: 'Rechercher des clients',
  count: (count) => choose(count, { one: `${count.shown} client`, other: `${count.shown} clients` }),
  renews: (date) => `Renouvellement ${date}`,
  ends: (date) => `Expiration ${date}`,
  launch: (customer) => `Lancer l’organisation de ${customer}`,
  kpi: {
    totalCustomers: 'Nombre total de clients',
    nearingExpiration: 'Expiration proche',
    nearingRenewal: 'Renouvellement proche',
    lowLicenseAssignment: 'Faible attribution de licences',
    overLicenseLimit: 'Limite de licences dépassée',
  },
  narrowed: (kpi) => `Uniquement les clients comptés par « ${kpi} ».`,
  widen: 'Afficher tous les clients',
};

export const launch: typeof en.launch = {
  asking: (organization = 'l’organisation') => `Lancement de ${organization}…`,
  ready: (organization = 'L’organisation') => `${organization} : lancement prêt.`,
  failed: (organization = 'L’organisation') => `${organization} : lancement impossible.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'Traductions en temps réel',
};
