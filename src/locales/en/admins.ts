import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

/** Roles, by their codes. */
export const role = {
  partnerFullAdmin: 'Partner full administrator',
  partnerAdmin: 'Partner administrator',
  partnerReadOnlyAdmin: 'Partner read-only administrator',
  helpDeskAdmin: 'Help desk administrator',
};

/** What a role allows, by its code. */
export const roleMeaning = {
  partnerFullAdmin: 'Manages all customers and the organization, and gives roles to others.',
  partnerAdmin: 'Manages the customers assigned to this person, with their trials and tags.',
  partnerReadOnlyAdmin: 'Sees all customers, and changes nothing.',
  helpDeskAdmin: 'Helps users of customers, and sees what that takes.',
};

/** Who manages a customer, and which roles the partner’s own users have. */
export const admins = {
  titleOfCustomer: 'Partner administrators',
  titleOfPartner: 'Users and roles',
  noRole: 'No role',
  allCustomers: 'All customers',
  /** Where those with access to all customers are managed. */
  allCustomersHint: 'Who has access to all customers is managed with the roles of the partner’s own users.',
  add: 'Add administrator',
  addHint: 'Search by name or e-mail address.',
  isAssigned: 'Already assigned',
  reachesAll: 'Has access to all customers',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  nobody: 'Nobody is assigned',
  nobodyHint: 'Add the administrators who manage this customer.',
  confirmRemove: {
    heading: (name: string) => `Remove ${name}?`,
    message: (name: string) => `${name} does not manage this customer any more. You can add ${name} again.`,
    confirm: 'Remove administrator',
  },
  saved: {
    added: (name: string) => `${name} was added.`,
    removed: (name: string) => `${name} was removed.`,
    roles: (name: string) => `The roles of ${name} were changed.`,
  },
  failed: {
    added: (name: string) => `${name} could not be added.`,
    removed: (name: string) => `${name} could not be removed.`,
    roles: (name: string) => `The roles of ${name} could not be changed.`,
  },
  users: {
    search: 'Search users',
    count: (count: Count) => choose(count, { one: `${count.shown} user`, other: `${count.shown} users` }),
    name: 'Name',
    email: 'E-mail address',
    roles: 'Roles',
    customers: 'Customers',
    actions: 'Actions',
    edit: 'Change roles',
    editOf: (name: string) => `Change the roles of ${name}`,
  },
  roles: {
    heading: (name: string) => `Roles of ${name}`,
    /** Names the list of roles. */
    choose: 'Administrator roles',
    own: 'These are your own roles.',
    save: 'Save roles',
    confirmHeading: (name: string) => `Change the roles of ${name}?`,
    confirm: 'Change roles',
    consequence: {
      lastFullAdmin: 'This is the only partner full administrator. Without one, nobody can give roles any more.',
      perhapsLastFullAdmin:
        'Whether there is another partner full administrator could not be checked. Without one, nobody can give roles any more.',
      ownFullAdmin: 'You take your own full rights away. You cannot give them back to yourself.',
      own: 'You take a role away from yourself. What you may do changes at once.',
    },
  },
};
