import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('it');

export const role: typeof en.role = {
  partnerFullAdmin: 'Amministratore completo partner',
  partnerAdmin: 'Amministratore partner',
  partnerReadOnlyAdmin: 'Amministratore partner di sola lettura',
  helpDeskAdmin: 'Amministratore help desk',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'Gestisce tutti i clienti e l’organizzazione e assegna ruoli ad altri.',
  partnerAdmin: 'Gestisce i clienti assegnati a questa persona, con le relative versioni di prova e i tag.',
  partnerReadOnlyAdmin: 'Vede tutti i clienti e non modifica nulla.',
  helpDeskAdmin: 'Assiste gli utenti dei clienti e vede quanto serve a questo scopo.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'Amministratori partner',
  titleOfPartner: 'Utenti e ruoli',
  noRole: 'Nessun ruolo',
  allCustomers: 'Tutti i clienti',
  allCustomersHint: 'L’accesso a tutti i clienti si gestisce con i ruoli degli utenti del partner.',
  add: 'Aggiungi amministratore',
  addHint: 'Cercare per nome o indirizzo e-mail.',
  isAssigned: 'Già assegnato',
  reachesAll: 'Ha accesso a tutti i clienti',
  remove: 'Rimuovi',
  removeOf: (name) => `Rimuovi ${name}`,
  nobody: 'Nessun amministratore assegnato',
  nobodyHint: 'Aggiungere gli amministratori che gestiscono questo cliente.',
  confirmRemove: {
    heading: (name) => `Rimuovere ${name}?`,
    message: (name) => `${name} non gestirà più questo cliente. È possibile aggiungere di nuovo ${name}.`,
    confirm: 'Rimuovi amministratore',
  },
  saved: {
    added: (name) => `Assegnazione aggiunta: ${name}.`,
    removed: (name) => `Assegnazione rimossa: ${name}.`,
    roles: (name) => `I ruoli di ${name} sono stati modificati.`,
  },
  failed: {
    added: (name) => `Impossibile aggiungere ${name}.`,
    removed: (name) => `Impossibile rimuovere ${name}.`,
    roles: (name) => `Impossibile modificare i ruoli di ${name}.`,
  },
  users: {
    search: 'Cerca utenti',
    count: (count) =>
      choose(count, {
        one: `${count.shown} utente`,
        many: `${count.shown} di utenti`,
        other: `${count.shown} utenti`,
      }),
    name: 'Nome',
    email: 'Indirizzo e-mail',
    roles: 'Ruoli',
    customers: 'Clienti',
    actions: 'Azioni',
    edit: 'Modifica ruoli',
    editOf: (name) => `Modifica i ruoli di ${name}`,
  },
  roles: {
    heading: (name) => `Ruoli di ${name}`,
    choose: 'Ruoli di amministratore',
    own: 'Questi ruoli appartengono al proprio account.',
    save: 'Salva ruoli',
    confirmHeading: (name) => `Modificare i ruoli di ${name}?`,
    confirm: 'Modifica ruoli',
    consequence: {
      lastFullAdmin:
        'È l’unico amministratore completo partner. Senza un amministratore completo nessuno può più assegnare ruoli.',
      perhapsLastFullAdmin:
        'Impossibile verificare se esiste un altro amministratore completo partner. Senza un amministratore completo nessuno può più assegnare ruoli.',
      ownFullAdmin: 'Si stanno rimuovendo i propri diritti completi. Non sarà possibile riassegnarli a sé stessi.',
      own: 'Si sta rimuovendo un proprio ruolo. Le azioni consentite cambiano subito.',
    },
  },
};
