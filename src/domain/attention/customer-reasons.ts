import { DAY_IN_MS } from '../calendar.js';
import type { LicenseCount } from '../licenses.js';
import type { CustomerRef, Finding, Reason } from './reasons.js';
import { magnitude, nearness } from './size.js';

/** What is looked at of a customer. */
export interface CustomerFact extends CustomerRef {
  /** An open set; what is no status of these rules says nothing. */
  readonly statuses: readonly string[];
  readonly licenses: LicenseCount;
  /** The moment when an administrator of the customer last signed in, RFC 3339; null or missing: none ever did. */
  readonly lastAdminActivityAt?: string | null;
}

/** Whose administrators still sign in comes back the easiest: after a year without, nothing is left of that. */
const WIN_BACK_DAYS = 365;

/**
 * What the statuses of customers say: suspended and quiet ones weigh by their licenses; expired ones, of which nothing runs any more, by how lately an
 * administrator signed in.
 * @param now Milliseconds since 1970.
 */
export function customerReasons(customers: Iterable<CustomerFact>, now: number): Finding[] {
  const findings: Finding[] = [];
  for (const { id, displayName, ...facts } of customers)
    for (const reason of reasonsOf({ id, displayName, ...facts }, now))
      findings.push({ customer: { id, displayName }, reason });
  return findings;
}

function reasonsOf({ statuses, licenses: { total }, lastAdminActivityAt = null }: CustomerFact, now: number): Reason[] {
  const size = magnitude(total);
  const reasons: Reason[] = [];
  if (statuses.includes('suspended')) reasons.push({ rule: 'suspended', size, licenses: total });
  if (statuses.includes('expired'))
    reasons.push({ rule: 'expired', size: lateness(lastAdminActivityAt, now), lastActivityAt: lastAdminActivityAt });
  if (statuses.includes('noRecentActivity'))
    reasons.push({ rule: 'noRecentActivity', size, licenses: total, lastActivityAt: lastAdminActivityAt });
  return reasons;
}

/** How lately something was, 0 to 1; 0 of what never was. */
function lateness(moment: string | null, now: number): number {
  const at = new Date(moment ?? NaN).getTime();
  return nearness((now - at) / DAY_IN_MS, WIN_BACK_DAYS);
}
