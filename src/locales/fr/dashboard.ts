import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('fr');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'Sections de la page',
  period: 'Période',
  days: (days) => choose(days, { one: `${days.shown} jour`, other: `${days.shown} jours` }),
  switchProduct: 'Les sections suivantes présentent',
  refreshed: 'Tout a été demandé à nouveau.',
  print: 'Imprimer',
  preparing: 'Tout est en cours de chargement pour l’impression.',
  printedFor: (partner) => `Partenaire : ${partner}`,
  printedOn: (date) => `Imprimé le ${date}`,
  printedOf: (product, period) => `${product}, ${period}`,
  noSections: (known) => `Aucune de ces sections n’existe. Sections connues : ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'Vue d’ensemble',
    lead: 'La situation de vos clients et de leurs abonnements. Seuls comptent les clients qui ont Webex Meetings ou Webex Calling.',
  },
  customers: {
    label: 'Clients',
    title: 'Clients',
    lead: 'Tous les clients que vous gérez. Ceux qui demandent votre attention viennent en premier.',
  },
  'product-switch': { label: 'Produit' },
  'license-trend': {
    label: 'Évolution des licences',
    title: 'Évolution de la répartition des licences',
    lead: 'Montre si les clients attribuent leurs licences et si elles sont ensuite utilisées.',
  },
  recent: { label: 'Ajouts récents' },
  expiring: { label: 'Expirations' },
  renewing: { label: 'Renouvellements' },
  'low-assignment': { label: 'Faible attribution' },
  'over-limit': { label: 'Limite dépassée' },
  'calling-usage': {
    label: 'Utilisation de Calling',
    lead: 'Quand l’utilisation baisse, contactez le client et demandez pourquoi Webex Calling n’est pas utilisé.',
  },
  'calling-quality': {
    label: 'Qualité d’appel',
    lead: 'Aidez les clients quand les mauvais appels augmentent, ou quand un type de terminal en a davantage, avant que cela ne s’étende.',
  },
  features: {
    label: 'Fonctionnalités d’appel',
    lead: 'Aidez les clients à se servir d’une fonctionnalité peu utilisée.',
  },
  'call-queue': {
    label: 'Files d’attente',
    lead: 'Aidez les clients qui ont beaucoup d’appels abandonnés à les réduire. Seuls comptent les clients qui ont la fonctionnalité File d’attente d’appels.',
  },
  resources: {
    label: 'Ressources',
    title: 'Ressources et aide',
    lead: 'Documents, formations et outils qui vous aident avec vos clients.',
  },
  helpdesk: {
    label: 'Assistance',
    title: 'Assistance aux partenaires',
    lead: 'Pour les questions auxquelles les ressources ne répondent pas.',
  },
  attention: {
    label: 'À traiter',
    title: 'À traiter',
    lead: 'Ce qui demande une action maintenant, pour tous les clients, avec les motifs.',
  },
};
