import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('fr');

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'Abonnements',
  none: { title: 'Aucun abonnement', hint: 'Ce que ce client achète ou essaie apparaît ici.' },
  incomplete: (came, total) =>
    `La source a envoyé ${came.shown} ${choose(total, {
      one: `abonnement sur ${total.shown}`,
      other: `abonnements sur ${total.shown}`,
    })}.`,
  count: (count) => choose(count, { one: `${count.shown} abonnement`, other: `${count.shown} abonnements` }),
  running: ({ assigned, total }) =>
    `${choose(total, { one: 'Licence en cours attribuée', other: 'Licences en cours attribuées' })} : ${assigned} sur ${total.shown}`,
  runningUnknown: 'Le nombre de licences en cours n’est pas disponible dans cette source',
  next: {
    renewal: (name, date, when) => `Prochaine échéance : renouvellement de ${name} le ${date} (${when})`,
    end: (name, date, when) => `Prochaine échéance : fin de ${name} le ${date} (${when})`,
  },
  status: {
    active: 'Actif',
    expiringSoon: 'Expire bientôt',
    expired: 'Expiré',
    suspended: 'Suspendu',
    readyForOrderSetup: 'Commande prête à configurer',
  },
  id: 'ID d’abonnement',
  term: 'Durée',
  days: (start, end) => `Du ${start} au ${end}`,
  renewal: 'Renouvellement',
  end: 'Fin',
  renews: {
    ahead: (date, when) => `Renouvellement le ${date} (${when})`,
    today: (date) => `Renouvellement aujourd’hui, ${date}`,
    past: (date, when) => `Le renouvellement était prévu le ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Se termine le ${date} (${when})`,
    today: (date) => `Se termine aujourd’hui, ${date}`,
    past: (date, when) => `S’est terminé le ${date} (${when})`,
  },
  autoRenew: 'Renouvellement automatique',
  on: 'Activé',
  off: 'Désactivé',
  licenses: 'Licences',
  noLicenses: 'Aucune licence dans cet abonnement',
  invoice: {
    label: 'Dernière facture',
    none: 'Aucune facture',
    amountUnknown: 'Montant non disponible dans cette source',
    opens: (number) => `Facture ${number}, s’ouvre dans une nouvelle fenêtre`,
    status: { open: 'À payer', paid: 'Payée', overdue: 'En retard' },
  },
  orders: {
    label: 'Historique des commandes',
    of: (name) => `Historique des commandes de ${name}`,
    none: 'Aucune commande',
    date: 'Date',
    kind: 'Type',
    description: 'Description',
    quantity: 'Licences',
    status: 'Statut',
    quantityUnknown: 'Non disponible dans cette source',
    all: (count) => `Afficher les ${count.shown} commandes`,
    fewer: 'Afficher les plus récentes seulement',
    kinds: { new: 'Nouvelle', change: 'Modification', renewal: 'Renouvellement', cancel: 'Résiliation' },
    statuses: { pending: 'En attente', completed: 'Terminée', canceled: 'Annulée' },
  },
};
