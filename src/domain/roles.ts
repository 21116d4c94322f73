/** The roles of a partner's administrators that have names, in the order shown (seed, "Rollen en beveiliging > Beheerdersrollen"). The list is open. */
export const ROLES = ['partnerFullAdmin', 'partnerAdmin', 'partnerReadOnlyAdmin', 'helpDeskAdmin'] as const;

/** The role that may give and take roles. */
const FULL = 'partnerFullAdmin';

/** Other roles for an administrator. */
export interface RoleChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether the visitor changes roles of his or her own. */
  readonly isOwn: boolean;
  /** How many full administrators the partner has now; undefined: not known. */
  readonly fullAdmins: number | undefined;
}

/**
 * What a person has to be told before roles change, most serious first:
 * - `lastFullAdmin`: nobody is left who can give roles · `perhapsLastFullAdmin`: whether somebody is, could not be learned
 * - `ownFullAdmin`: the visitor cannot take it back · `own`: the visitor loses a role
 */
export type RoleConsequence = 'lastFullAdmin' | 'perhapsLastFullAdmin' | 'ownFullAdmin' | 'own';

/** What a change of roles means beyond itself; empty: nothing that has to be asked about. */
export function roleConsequences({ before, after, isOwn, fullAdmins }: RoleChange): readonly RoleConsequence[] {
  const taken = before.filter((role) => !after.includes(role));
  const found: RoleConsequence[] = [];
  if (taken.includes(FULL)) {
    if (fullAdmins === undefined) found.push('perhapsLastFullAdmin');
    else if (fullAdmins <= 1) found.push('lastFullAdmin');
    if (isOwn) found.push('ownFullAdmin');
  }
  return isOwn && taken.length > 0 && !taken.includes(FULL) ? [...found, 'own'] : found;
}

/** Roles in the order shown; those without a name come last, as they came. */
export function sortedRoles(roles: readonly string[]): readonly string[] {
  const known: readonly string[] = ROLES;
  const named = known.filter((role) => roles.includes(role));
  return [...named, ...roles.filter((role) => !known.includes(role))];
}

/** Whether these are the same roles, in any order and however often each is named. */
export function sameRoles(one: readonly string[], other: readonly string[]): boolean {
  return one.every((role) => other.includes(role)) && other.every((role) => one.includes(role));
}
