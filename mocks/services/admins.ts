import { reachesAllCustomers, roleCodes, type PartnerUser } from '../model/administrator.js';
import type { Partner } from '../model/partner.js';
import { conflict, invalid, notFound, type Sentence } from './api-failure.js';
import type { Asked, Operation } from './asked.js';
import { bodyFields, isTexts } from './body.js';
import { askedCustomer } from './customers.js';
import { pageOf } from './paging.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded, matches } from './search.js';
import { sorted, sortParameter, type SortKeys } from './sorting.js';

type Admin = Schema<'PartnerAdmin'>;

const sortKeys: SortKeys<Admin> = {
  otherwise: 'displayName',
  keys: {
    displayName: ({ displayName }) => folded(displayName),
    email: ({ email }) => email,
    roles: ({ roles }) => (roles.length > 0 ? roles.join('\n') : null),
    customerCount: ({ customerCount }) => customerCount,
  },
};

/** A user as the contract shows it; how many customers one who reaches all is assigned to is not told. */
function adminBody(partner: Partner, { id, displayName, email, roles }: PartnerUser): Admin {
  const counts = remember(partner, 'admin counts', () => {
    const found = new Map<string, number>();
    for (const { adminIds } of partner.customers) for (const one of adminIds) found.set(one, (found.get(one) ?? 0) + 1);
    return found;
  });
  const allCustomers = reachesAllCustomers({ roles });
  return { id, displayName, email, roles, customerCount: allCustomers ? null : (counts.get(id) ?? 0), allCustomers };
}

function askedUser({ partner }: Asked, id: string | undefined): PartnerUser {
  const user = partner.users.find((known) => known.id === id);
  if (!user) throw notFound({ en: `administrator ${id}`, nl: `beheerder ${id}` });
  return user;
}

const lastFull: Sentence = {
  en: 'The last full administrator keeps that role.',
  nl: 'De laatste volledige beheerder houdt die rol.',
};
const reachesAll: Sentence = {
  en: 'This role reaches every customer; take the role away instead.',
  nl: 'Deze rol geeft toegang tot alle klanten; neem in plaats daarvan de rol af.',
};

function setRoles(asked: Asked): Admin {
  const { partner, path } = asked;
  const user = askedUser(asked, path.id);
  const { roles } = bodyFields(asked);
  if (!isTexts(roles))
    throw invalid([
      { field: 'roles', description: { en: 'It must be a list of roles.', nl: 'Het moet een lijst van rollen zijn.' } },
    ]);
  const unknown = roles.find((role) => !roleCodes.includes(role));
  if (unknown !== undefined) {
    const description = { en: `There is no role "${unknown}".`, nl: `Er is geen rol "${unknown}".` };
    throw invalid([{ field: 'roles', description }]);
  }
  const others = partner.users.some((one) => one !== user && one.roles.includes('partnerFullAdmin'));
  if (!others && !roles.includes('partnerFullAdmin')) throw conflict(lastFull);
  user.roles = [...new Set(roles)];
  partner.version += 1;
  return adminBody(partner, user);
}

function assign(asked: Asked, change: (adminIds: readonly string[], id: string) => readonly string[]): undefined {
  const customer = askedCustomer(asked);
  const { id } = askedUser(asked, asked.path.adminId);
  customer.adminIds = change(customer.adminIds, id);
  asked.partner.version += 1;
}

/** The partner's users and their roles, and who is assigned to a customer. Those who reach every customer are listed with the assigned, and stay. */
export const adminOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/admins',
    answer(asked): Schema<'PartnerAdminPage'> {
      const { partner, query } = asked;
      const roles = query.getAll('role');
      const found = partner.users
        .filter(({ displayName, email }) => matches(query.get('q'), [displayName, email]))
        .filter((user) => roles.length === 0 || user.roles.some((role) => roles.includes(role)))
        .map((user) => adminBody(partner, user));
      return pageOf(asked, sorted(found, sortParameter(asked, sortKeys), sortKeys));
    },
  },
  { method: 'PATCH', path: '/admins/{id}', capability: 'admins:write', answer: setRoles },
  {
    method: 'GET',
    path: '/customers/{id}/admins',
    answer(asked): Schema<'PartnerAdminPage'> {
      const { adminIds } = askedCustomer(asked);
      const { users } = asked.partner;
      const items = users
        .filter((user) => adminIds.includes(user.id) || reachesAllCustomers(user))
        .map((user) => adminBody(asked.partner, user));
      return { items, total: items.length };
    },
  },
  {
    method: 'PUT',
    path: '/customers/{id}/admins/{adminId}',
    capability: 'admins:write',
    answer: (asked) => assign(asked, (adminIds, id) => [...new Set([...adminIds, id])]),
  },
  {
    method: 'DELETE',
    path: '/customers/{id}/admins/{adminId}',
    capability: 'admins:write',
    answer(asked): undefined {
      if (reachesAllCustomers(askedUser(asked, asked.path.adminId))) throw conflict(reachesAll);
      return assign(asked, (adminIds, id) => adminIds.filter((known) => known !== id));
    },
  },
];
