import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('fr');

export const customerDetail: typeof en.customerDetail = {
  heading: 'Détails du client',
  overview: 'Vue d’ensemble',
  tabs: { subscriptions: 'Abonnements', trials: 'Essais', admins: 'Administrateurs partenaires' },
  tabsOf: (customer) => `Détails de ${customer}`,
  status: 'Statut',
  noStatus: 'Aucun statut',
  products: 'Produits',
  noProducts: 'Aucun produit',
  licenses: 'Licences',
  nextDate: 'Prochaine échéance',
  renews: {
    ahead: (date, when) => `Renouvellement le ${date} (${when})`,
    past: (date, when) => `Le renouvellement était prévu le ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Expire le ${date} (${when})`,
    past: (date, when) => `A expiré le ${date} (${when})`,
  },
  noDate: 'Ni renouvellement ni expiration',
  activity: 'Dernière activité d’un administrateur',
  noActivity: 'Aucun administrateur ne s’est encore connecté',
  country: 'Pays',
  managedBy: 'Géré par',
  tags: 'Étiquettes',
  noTags: 'Aucune étiquette',
  reason: {
    suspended: 'Un abonnement est suspendu.',
    expired: 'Un abonnement ou un essai est terminé.',
    licenseOverage: 'Dans un abonnement, plus de licences sont attribuées qu’il n’en a été acheté.',
    overageBy: (count) =>
      choose(count, {
        one: `${count.shown} licence de plus est attribuée qu’il n’en a été acheté.`,
        other: `${count.shown} licences de plus sont attribuées qu’il n’en a été acheté.`,
      }),
    expiringSoon: 'Un abonnement ou un essai se termine bientôt.',
    expiresOn: (date, when) => `La première échéance est le ${date} (${when}).`,
    noRecentActivity: 'Aucun administrateur ne s’est connecté depuis un certain temps.',
    neverActive: 'Aucun administrateur ne s’est encore connecté.',
    lastActive: (when) => `Dernière connexion d’un administrateur : ${when}.`,
    readyForOrderSetup: 'Une commande attend d’être configurée.',
    trial: 'Un essai est en cours.',
    subscription: 'Un abonnement est en cours.',
  },
  previous: 'Client précédent',
  next: 'Client suivant',
  previousTip: 'Client précédent (Alt + ↑)',
  nextTip: 'Client suivant (Alt + ↓)',
  position: (place, total) => `${place.shown} sur ${total.shown}`,
  moved: (customer, position) => `${customer}, ${position}`,
  notThere: 'Ce client n’a pas pu être lu. Essayez le suivant.',
  failedToMove: 'Le client suivant n’a pas pu être chargé.',
};
