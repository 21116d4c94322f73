import { difference } from './changes.js';
import { countOf, ratio, sumOf } from './numbers.js';

/**
 * How many licenses there are: bought, given to users, and used by them in the last 7 days. `used ⊆ assigned`; `assigned` may exceed `total`.
 * `null` when the source does not know it.
 */
export interface LicenseCount {
  readonly total: number | null;
  readonly assigned: number | null;
  readonly used: number | null;
}

/** Licenses added up over many rows, of some of which the use is not known. */
export interface LicenseSum extends LicenseCount {
  /** The part of `total` whose use is known; null or absent: all of it. */
  readonly usedOf?: number | null;
  /** The part of `assigned` whose use is known; null or absent: all of it, unless `usedOf` says otherwise. */
  readonly usedOfAssigned?: number | null;
}

/** The licenses of a week before, to compare with. */
export interface PreviousLicenses {
  readonly assigned: number | null;
  readonly used: number | null;
}

/** The counts that a license bar tells. `overage` is a part of the assigned, so it is counted in `used` and `unused` too. */
export interface LicenseParts {
  /** `null` when it is not known. */
  readonly used: number | null;
  /** Assigned but not used; `null` when the used ones are not known. */
  readonly unused: number | null;
  /** `null` when total or assigned is not known. */
  readonly available: number | null;
  readonly overage: number | null;
}

/**
 * The segments of a license bar, side by side in this order, each as a fraction of the bar's box (0 to 1; together 1, or 0 when there is nothing to show).
 * The box ends at the greater of total and assigned, so overage is visible and nothing leaves it. What is not known is not drawn: no overage of
 * an unknown total, nothing available of unknown assignments.
 */
export interface LicenseSegments {
  /** Used, as far as it lies within the total; 0 when it is not known (then all that is assigned is `unused`). */
  readonly used: number;
  /** Assigned but not used, as far as it lies within the total. */
  readonly unused: number;
  readonly available: number;
  /** Assigned beyond the total. */
  readonly overage: number;
  /** Where 100 % of the total lies in the box: 1 without overage. */
  readonly limit: number;
}

/** Licenses that can still be assigned: max(0, total − assigned). Source: product.md, Rules. */
export function availableLicenses({ total, assigned }: LicenseCount): number | null {
  return surplus(total, assigned);
}

/** Licenses assigned beyond what was bought: max(0, assigned − total). Source: product.md, Rules; seed, "Licentieoverschrijding". */
export function licensesInOverage({ total, assigned }: LicenseCount): number | null {
  return surplus(assigned, total);
}

/** The counts behind a license bar. Used beyond assigned contradicts the contract and counts as assigned. */
export function licenseParts(licenses: LicenseCount): LicenseParts {
  const assigned = countOf(licenses.assigned);
  const used = usedWithin(licenses);
  return {
    used,
    unused: used === null || assigned === null ? null : assigned - used,
    available: availableLicenses(licenses),
    overage: licensesInOverage(licenses),
  };
}

/** The fractions with which a license bar is drawn. Source: product.md, Rules ("They never overlap or wrap"). */
export function licenseSegments(licenses: LicenseCount): LicenseSegments {
  const used = usedWithin(licenses) ?? 0;
  // What is used is assigned.
  const assigned = countOf(licenses.assigned) ?? used;
  const total = countOf(licenses.total) ?? assigned;
  const box = Math.max(total, assigned);
  if (box === 0) return { used: 0, unused: 0, available: 0, overage: 0, limit: 1 };
  const usedEnd = Math.min(used, total) / box;
  const assignedEnd = Math.min(assigned, total) / box;
  const limit = total / box;
  const available = availableLicenses(licenses) === null ? 0 : limit - assignedEnd;
  return { used: usedEnd, unused: assignedEnd - usedEnd, available, overage: 1 - limit, limit };
}

/** License assignment: assigned ÷ total, 1 = 100 %, more with overage. Source: seed, "Licentietoewijzing". */
export function licenseAssignment(licenses: LicenseCount): number | null {
  return ratio(licenses.assigned, licenses.total);
}

/**
 * License usage: used in the last 7 days ÷ total, of the part whose use is known. Source: seed, "Licentiegebruik"; product.md for the column
 * "Used licenses (%)"; api.md, `usedOf`.
 */
export function licenseUsage(licenses: LicenseSum): number | null {
  return ratio(knownUse(licenses), licenses.usedOf ?? licenses.total);
}

/** License usage when assigned: used ÷ assigned. Source: product.md, Rules (the seed divides by total and contradicts its own name). */
export function licenseUsageWhenAssigned(licenses: LicenseSum): number | null {
  return ratio(knownUse(licenses), assignedWithUse(licenses));
}

/** The used licenses. Not known where the source knows the use of none of those that there are, even where it writes 0 then. */
export function knownUse({ total, used, usedOf }: LicenseSum): number | null {
  return usedOf === 0 && countOf(total) !== 0 ? null : used;
}

/** The assigned licenses whose use is known; null when that cannot be told. */
export function assignedWithUse({ total, assigned, usedOf, usedOfAssigned }: LicenseSum): number | null {
  if (usedOfAssigned !== undefined && usedOfAssigned !== null) return usedOfAssigned;
  return usedOf === undefined || usedOf === null || usedOf === total ? assigned : null;
}

/** Average license overage: licenses in overage ÷ customers with an overage. Source: product.md, Rules. */
export function averageOverage(overage: number | null, customers: number | null): number | null {
  return ratio(overage, customers);
}

/** Weekly assignment change: assigned now − assigned last week. Source: seed, "Wekelijkse toewijzingswijziging". */
export function assignmentChange(licenses: LicenseCount, previous: PreviousLicenses | null): number | null {
  return difference(licenses.assigned, previous?.assigned);
}

/** Weekly usage change: used now − used last week. Source: seed, "Wijziging wekelijks gebruik". */
export function usedChange(licenses: LicenseCount, previous: PreviousLicenses | null): number | null {
  return difference(licenses.used, previous?.used);
}

/** The counts of a set together, so that a share of the set is a ratio of sums. Each is `null` as soon as one of them is not known. */
export function sumLicenses(counts: Iterable<LicenseCount>): LicenseCount {
  const all = [...counts];
  return {
    total: sumOf(all.map((count) => count.total)),
    assigned: sumOf(all.map((count) => count.assigned)),
    used: sumOf(all.map((count) => count.used)),
  };
}

/** Used beyond assigned contradicts the contract and counts as assigned. */
function usedWithin(licenses: LicenseCount): number | null {
  const used = countOf(licenses.used);
  return used === null ? null : Math.min(used, countOf(licenses.assigned) ?? used);
}

function surplus(more: number | null, less: number | null): number | null {
  const [upper, lower] = [countOf(more), countOf(less)];
  return upper === null || lower === null ? null : Math.max(0, upper - lower);
}
