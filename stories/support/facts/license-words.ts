import type { LicenseCount } from '../../../src/api/contract.js';
import type { Facts } from '../seen.js';

/** A bar of licenses in one sentence. */
export function licenseWords({ total, assigned, used }: LicenseCount, { text, write }: Facts): string {
  if (total === null || assigned === null) return text.license.notAvailable;
  if (total === 0 && assigned === 0) return text.license.noLicenses;
  const overage = Math.max(0, assigned - total);
  return text.license.summary({
    ...(used !== null && { used: write.number(used) }),
    assigned: write.number(assigned),
    available: write.number(Math.max(0, total - assigned)),
    total: write.count(total),
    ...(overage > 0 && { overage: write.number(overage) }),
  });
}

/** A change of a count in a table's cell. */
export function changeWords(by: number | null, { text, write }: Facts): string {
  if (by === null) return '–';
  if (by === 0) return text.change.same;
  return by > 0 ? text.change.more(write.signed(by)) : text.change.fewer(write.signed(by));
}
