import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('fr');

export const role: typeof en.role = {
  partnerFullAdmin: 'Administrateur complet du partenaire',
  partnerAdmin: 'Administrateur partenaire',
  partnerReadOnlyAdmin: 'Administrateur partenaire en lecture seule',
  helpDeskAdmin: 'Administrateur du service d’assistance',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'Gère tous les clients et l’organisation, et attribue des rôles aux autres.',
  partnerAdmin: 'Gère les clients attribués à cette personne, avec leurs essais et leurs étiquettes.',
  partnerReadOnlyAdmin: 'Voit tous les clients et ne modifie rien.',
  helpDeskAdmin: 'Aide les utilisateurs des clients et voit ce qu’il faut pour cela.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'Administrateurs partenaires',
  titleOfPartner: 'Utilisateurs et rôles',
  noRole: 'Aucun rôle',
  allCustomers: 'Tous les clients',
  allCustomersHint: 'L’accès à tous les clients se gère avec les rôles des utilisateurs du partenaire lui-même.',
  add: 'Ajouter un administrateur',
  addHint: 'Recherchez par nom ou adresse e-mail.',
  isAssigned: 'Déjà attribué',
  reachesAll: 'A accès à tous les clients',
  remove: 'Retirer',
  removeOf: (name) => `Retirer ${name}`,
  nobody: 'Personne n’est attribué',
  nobodyHint: 'Ajoutez les administrateurs qui gèrent ce client.',
  confirmRemove: {
    heading: (name) => `Retirer ${name} ?`,
    message: (name) => `${name} ne gérera plus ce client. Vous pourrez ajouter ${name} à nouveau.`,
    confirm: 'Retirer l’administrateur',
  },
  saved: {
    added: (name) => `Ajout effectué : ${name}.`,
    removed: (name) => `Retrait effectué : ${name}.`,
    roles: (name) => `Les rôles de ${name} ont été modifiés.`,
  },
  failed: {
    added: (name) => `Impossible d’ajouter ${name}.`,
    removed: (name) => `Impossible de retirer ${name}.`,
    roles: (name) => `Impossible de modifier les rôles de ${name}.`,
  },
  users: {
    search: 'Rechercher des utilisateurs',
    count: (count) => choose(count, { one: `${count.shown} utilisateur`, other: `${count.shown} utilisateurs` }),
    name: 'Nom',
    email: 'Adresse e-mail',
    roles: 'Rôles',
    customers: 'Clients',
    actions: 'Actions',
    edit: 'Modifier les rôles',
    editOf: (name) => `Modifier les rôles de ${name}`,
  },
  roles: {
    heading: (name) => `Rôles de ${name}`,
    choose: 'Rôles d’administrateur',
    own: 'Ce sont vos propres rôles.',
    save: 'Enregistrer les rôles',
    confirmHeading: (name) => `Modifier les rôles de ${name} ?`,
    confirm: 'Modifier les rôles',
    consequence: {
      lastFullAdmin:
        'C’est le seul administrateur complet du partenaire. Sans lui, plus personne ne peut attribuer de rôles.',
      perhapsLastFullAdmin:
        'Il n’a pas été possible de vérifier s’il existe un autre administrateur complet du partenaire. Sans lui, plus personne ne peut attribuer de rôles.',
      ownFullAdmin: 'Vous vous retirez tous vos droits. Vous ne pourrez pas vous les rendre vous-même.',
      own: 'Vous vous retirez un rôle. Ce que vous pouvez faire change immédiatement.',
    },
  },
};
