import type { License } from './license.js';

/** What is held, given out and used of licenses; `used` is null where the source does not tell it of all of them. */
export interface LicenseCount {
  readonly total: number;
  readonly assigned: number;
  readonly used: number | null;
}

/** Licenses of many rows: `used` adds up the rows that tell it, and is null when none does. */
export interface LicenseSum extends LicenseCount {
  /** The `total` of the rows that tell their use. */
  readonly usedOf: number;
  /** The `assigned` of the same rows. */
  readonly usedOfAssigned: number;
}

type Licensed = { readonly licenses: readonly License[] };

/**
 * What a subscription holds of one product, or of all together; undefined when it holds none of it. A subscription may hold several licenses of a product
 * (users and workspaces of Calling).
 */
export function countLicenses({ licenses }: Licensed, product?: string): LicenseCount | undefined {
  const held = product === undefined ? licenses : licenses.filter((license) => license.product === product);
  return held.length === 0 ? undefined : addCounts(held.map(countOf));
}

/** What a license counts as it may be told. */
export function countOf({ total, assigned, used, reported }: License): LicenseCount {
  return { total, assigned, used: reported ? used : null };
}

/** Several counts as one: `used` is null as soon as it is in one of them, because a part must not look like the whole. */
export function addCounts(counts: readonly LicenseCount[]): LicenseCount {
  let [total, assigned] = [0, 0];
  let used: number | null = 0;
  for (const count of counts) {
    total += count.total;
    assigned += count.assigned;
    used = used === null || count.used === null ? null : used + count.used;
  }
  return { total, assigned, used };
}

/** The counts of rows added up, with the size of the part whose use is told. */
export function sumCounts(counts: Iterable<LicenseCount>): LicenseSum {
  const sum = { total: 0, assigned: 0, used: 0, usedOf: 0, usedOfAssigned: 0 };
  let [rows, known] = [0, 0];
  for (const { total, assigned, used } of counts) {
    rows += 1;
    sum.total += total;
    sum.assigned += assigned;
    if (used === null) continue;
    known += 1;
    sum.used += used;
    sum.usedOf += total;
    sum.usedOfAssigned += assigned;
  }
  return { ...sum, used: rows > 0 && known === 0 ? null : sum.used };
}

/** Licenses assigned beyond what was bought. */
export function overage({ total, assigned }: LicenseCount): number {
  return Math.max(0, assigned - total);
}

/** Licenses bought and not assigned. */
export function available({ total, assigned }: LicenseCount): number {
  return Math.max(0, total - assigned);
}

/** Whether more is assigned of one of its products than was bought. */
export function isOverLimit(subscription: Licensed): boolean {
  return subscription.licenses.some(({ product }) => {
    const count = countLicenses(subscription, product);
    return count !== undefined && overage(count) > 0;
  });
}
