import { licensesInOverage, type LicenseCount } from '../../src/domain/licenses.js';
import type { License } from './license.js';

type Licensed = { readonly licenses: readonly Pick<License, 'product' | 'total' | 'assigned' | 'used'>[] };

/**
 * What a subscription holds of one product, or of all together; undefined when it holds none of it. A subscription may hold several licenses of a product
 * (users and workspaces of Calling). `used` is null as soon as one of them is not known.
 */
export function countLicenses({ licenses }: Licensed, product?: string): LicenseCount | undefined {
  let found = false;
  let total = 0;
  let assigned = 0;
  let used: number | null = 0;
  for (const license of licenses) {
    if (product !== undefined && license.product !== product) continue;
    found = true;
    total += license.total;
    assigned += license.assigned;
    used = used === null || license.used === null ? null : used + license.used;
  }
  return found ? { total, assigned, used } : undefined;
}

/** Whether more is assigned of one of its products than was bought. */
export function isOverLimit(subscription: Licensed): boolean {
  return subscription.licenses.some(({ product }) => {
    const count = countLicenses(subscription, product);
    return count !== undefined && licensesInOverage(count) > 0;
  });
}
