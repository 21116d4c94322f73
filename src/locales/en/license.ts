import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

const ofLicenses = (total: Count) => `of ${total.shown} ${choose(total, { one: 'license', other: 'licenses' })}`;

/** The words of license counts. */
export const license = {
  used: 'Used',
  assigned: 'Assigned',
  unused: 'Assigned, not used',
  available: 'Available',
  overage: 'Over the limit',
  total: 'Total',
  notAvailable: 'Not available from this source',
  noLicenses: 'No licenses',
  /** Why there is no share of the total: 5 assigned of 0. */
  nothingBought: 'No licenses were bought: there is nothing to take a share of.',
  /** The whole bar in one sentence, for people who do not see it; without `used` where it is not known. */
  summary: ({ used, assigned, available, total, overage }: LicenseParts) =>
    (used === undefined
      ? `${assigned} assigned and ${available} available ${ofLicenses(total)}, use not available`
      : `${used} used, ${assigned} assigned and ${available} available ${ofLicenses(total)}`) +
    (overage ? `, ${overage} over the limit` : ''),
};

/** The counts of a bar, as they are written. */
export interface LicenseParts {
  readonly used?: string;
  readonly assigned: string;
  readonly available: string;
  readonly total: Count;
  readonly overage?: string;
}
