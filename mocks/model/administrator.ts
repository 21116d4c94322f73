import { Random } from './random.js';

/** A user of the partner's own organization who can hold a role. */
export interface PartnerUser {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  /** Codes of roles; none: an ordinary user. */
  roles: readonly string[];
}

/** Roles that reach every customer without being assigned to one. */
const REACH_ALL: readonly string[] = ['partnerFullAdmin', 'partnerReadOnlyAdmin'];

/** Every role that a user can hold. */
export const roleCodes: readonly string[] = [
  'partnerFullAdmin',
  'partnerAdmin',
  'partnerReadOnlyAdmin',
  'helpDeskAdmin',
];

/** Whether the user's roles reach every customer. */
export function reachesAllCustomers({ roles }: { roles: readonly string[] }): boolean {
  return roles.some((role) => REACH_ALL.includes(role));
}

const firstNames =
  'Sanne|Daan|Fatima|Lars|Yusuf|Eva|Tomasz|Chloé|Noor|Mehmet|Ingrid|Pieter|Aylin|Rafael|Zoë|Hiroshi|Anouk|Omar|Greta|Lieke'.split(
    '|',
  );
const lastNames =
  'Bakker|El Amrani|Jansen|Öztürk|Nowak|De Boer|Visser|Lindqvist|Haddad|Moreau|Schmidt|Van Dijk|Okafor|Tanaka|Romano|Hendriks'.split(
    '|',
  );

/** The partner's users: the first is a full administrator, most of the others are partner administrators, some hold no role. */
export function buildUsers(seed: number, count: number): PartnerUser[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => {
    const displayName = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    return {
      id: `admin-${index + 1}`,
      displayName,
      email: `${displayName
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^a-z]+/g, '.')}.${index + 1}@partner.example`,
      roles: rolesAt(index, random),
    };
  });
}

function rolesAt(index: number, random: Random): readonly string[] {
  const first = [
    ['partnerFullAdmin'],
    ['partnerReadOnlyAdmin'],
    ['partnerAdmin', 'helpDeskAdmin'],
    ['helpDeskAdmin'],
    [],
  ][index];
  if (first) return first;
  const drawn = random.next();
  if (drawn < 0.6) return ['partnerAdmin'];
  if (drawn < 0.72) return ['helpDeskAdmin'];
  return drawn < 0.8 ? ['partnerAdmin', 'helpDeskAdmin'] : [];
}
