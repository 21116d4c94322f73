import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('nl');

export const role: typeof en.role = {
  partnerFullAdmin: 'Volledige partnerbeheerder',
  partnerAdmin: 'Partnerbeheerder',
  partnerReadOnlyAdmin: 'Partnerbeheerder met alleen-lezentoegang',
  helpDeskAdmin: 'Helpdeskbeheerder',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'Beheert alle klanten en de organisatie, en geeft anderen rollen.',
  partnerAdmin: 'Beheert de klanten die aan deze persoon zijn toegewezen, met hun proefperioden en tags.',
  partnerReadOnlyAdmin: 'Ziet alle klanten en wijzigt niets.',
  helpDeskAdmin: 'Helpt gebruikers van klanten en ziet wat daarvoor nodig is.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'Partnerbeheerders',
  titleOfPartner: 'Gebruikers en rollen',
  noRole: 'Geen rol',
  allCustomers: 'Alle klanten',
  allCustomersHint:
    'Wie toegang heeft tot alle klanten, beheert u bij de rollen van de eigen gebruikers van de partner.',
  add: 'Beheerder toevoegen',
  addHint: 'Zoek op naam of e-mailadres.',
  isAssigned: 'Al toegewezen',
  reachesAll: 'Heeft toegang tot alle klanten',
  remove: 'Verwijderen',
  removeOf: (name) => `${name} verwijderen`,
  nobody: 'Er is niemand toegewezen',
  nobodyHint: 'Voeg de beheerders toe die deze klant beheren.',
  confirmRemove: {
    heading: (name) => `${name} verwijderen?`,
    message: (name) => `${name} beheert deze klant dan niet meer. U kunt ${name} opnieuw toevoegen.`,
    confirm: 'Beheerder verwijderen',
  },
  saved: {
    added: (name) => `${name} is toegevoegd.`,
    removed: (name) => `${name} is verwijderd.`,
    roles: (name) => `De rollen van ${name} zijn gewijzigd.`,
  },
  failed: {
    added: (name) => `${name} kon niet worden toegevoegd.`,
    removed: (name) => `${name} kon niet worden verwijderd.`,
    roles: (name) => `De rollen van ${name} konden niet worden gewijzigd.`,
  },
  users: {
    search: 'Gebruikers zoeken',
    count: (count) => choose(count, { one: `${count.shown} gebruiker`, other: `${count.shown} gebruikers` }),
    name: 'Naam',
    email: 'E-mailadres',
    roles: 'Rollen',
    customers: 'Klanten',
    actions: 'Acties',
    edit: 'Rollen wijzigen',
    editOf: (name) => `De rollen van ${name} wijzigen`,
  },
  roles: {
    heading: (name) => `Rollen van ${name}`,
    choose: 'Beheerdersrollen',
    own: 'Dit zijn uw eigen rollen.',
    save: 'Rollen opslaan',
    confirmHeading: (name) => `De rollen van ${name} wijzigen?`,
    confirm: 'Rollen wijzigen',
    consequence: {
      lastFullAdmin: 'Dit is de enige volledige partnerbeheerder. Zonder kan niemand meer rollen geven.',
      perhapsLastFullAdmin:
        'Of er nog een volledige partnerbeheerder is, kon niet worden nagegaan. Zonder kan niemand meer rollen geven.',
      ownFullAdmin: 'U neemt uzelf uw volledige rechten af. U kunt ze niet aan uzelf teruggeven.',
      own: 'U neemt uzelf een rol af. Wat u mag, verandert meteen.',
    },
  },
};
