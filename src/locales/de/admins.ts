import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('de');

export const role: typeof en.role = {
  partnerFullAdmin: 'Partner-Volladministrator',
  partnerAdmin: 'Partneradministrator',
  partnerReadOnlyAdmin: 'Partneradministrator mit Lesezugriff',
  helpDeskAdmin: 'Helpdesk-Administrator',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'Verwaltet alle Kunden und die Organisation und vergibt Rollen an andere.',
  partnerAdmin: 'Verwaltet die zugewiesenen Kunden mit ihren Testversionen und Tags.',
  partnerReadOnlyAdmin: 'Sieht alle Kunden und ändert nichts.',
  helpDeskAdmin: 'Hilft Benutzern von Kunden und sieht, was dafür nötig ist.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'Partneradministratoren',
  titleOfPartner: 'Benutzer und Rollen',
  noRole: 'Keine Rolle',
  allCustomers: 'Alle Kunden',
  allCustomersHint:
    'Wer Zugriff auf alle Kunden hat, wird über die Rollen der eigenen Benutzer des Partners verwaltet.',
  add: 'Administrator hinzufügen',
  addHint: 'Suchen Sie nach Name oder E-Mail-Adresse.',
  isAssigned: 'Bereits zugewiesen',
  reachesAll: 'Hat Zugriff auf alle Kunden',
  remove: 'Entfernen',
  removeOf: (name) => `${name} entfernen`,
  nobody: 'Niemand ist zugewiesen',
  nobodyHint: 'Fügen Sie die Administratoren hinzu, die diesen Kunden verwalten.',
  confirmRemove: {
    heading: (name) => `${name} entfernen?`,
    message: (name) => `${name} verwaltet diesen Kunden dann nicht mehr. Sie können ${name} wieder hinzufügen.`,
    confirm: 'Administrator entfernen',
  },
  saved: {
    added: (name) => `${name} wurde hinzugefügt.`,
    removed: (name) => `${name} wurde entfernt.`,
    roles: (name) => `Die Rollen von ${name} wurden geändert.`,
  },
  failed: {
    added: (name) => `${name} konnte nicht hinzugefügt werden.`,
    removed: (name) => `${name} konnte nicht entfernt werden.`,
    roles: (name) => `Die Rollen von ${name} konnten nicht geändert werden.`,
  },
  users: {
    search: 'Benutzer suchen',
    count: (count) => choose(count, { one: `${count.shown} Benutzer`, other: `${count.shown} Benutzer` }),
    name: 'Name',
    email: 'E-Mail-Adresse',
    roles: 'Rollen',
    customers: 'Kunden',
    actions: 'Aktionen',
    edit: 'Rollen ändern',
    editOf: (name) => `Rollen von ${name} ändern`,
  },
  roles: {
    heading: (name) => `Rollen von ${name}`,
    choose: 'Administratorrollen',
    own: 'Dies sind Ihre eigenen Rollen.',
    save: 'Rollen speichern',
    confirmHeading: (name) => `Rollen von ${name} ändern?`,
    confirm: 'Rollen ändern',
    consequence: {
      lastFullAdmin: 'Dies ist der einzige Partner-Volladministrator. Ohne ihn kann niemand mehr Rollen vergeben.',
      perhapsLastFullAdmin:
        'Ob es einen weiteren Partner-Volladministrator gibt, konnte nicht geprüft werden. Ohne ihn kann niemand mehr Rollen vergeben.',
      ownFullAdmin: 'Sie entziehen sich selbst die vollen Rechte. Sie können sie sich nicht selbst wieder geben.',
      own: 'Sie entziehen sich selbst eine Rolle. Was Sie tun dürfen, ändert sich sofort.',
    },
  },
};
