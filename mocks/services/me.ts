import { roleCodes } from '../model/administrator.js';
import type { Partner } from '../model/partner.js';
import type { Operation } from './asked.js';
import type { Schema } from './schema.js';

const capabilities: Readonly<Record<string, readonly string[]>> = {
  partnerFullAdmin: ['tags:write', 'trials:write', 'admins:write', 'organizations:launch', 'organization:setup'],
  partnerAdmin: ['tags:write', 'trials:write', 'organizations:launch'],
  partnerReadOnlyAdmin: [],
  helpDeskAdmin: ['organizations:launch'],
};

/** The administrator who asks, with this role. RangeError for a role that does not exist. */
export function meOf(partner: Partner, role: string): Schema<'Me'> {
  if (!roleCodes.includes(role)) throw new RangeError(`There is no role "${role}"; there are ${roleCodes.join(', ')}.`);
  const user = partner.users[0];
  return {
    id: user?.id ?? 'admin-1',
    displayName: user?.displayName ?? '',
    email: user?.email ?? '',
    roles: [role],
    organization: partner.organization,
    capabilities: capabilities[role] ?? [],
  };
}

/** `GET /me`. */
export const meOperations: readonly Operation[] = [{ method: 'GET', path: '/me', answer: ({ me }) => me }];
