import type * as en from './en/license-balance.js';
import type { TextFamily } from './text-family.js';

/** The words of what is left of licenses, or missing. */
export type LicenseBalanceTexts = typeof en;

/** The words of what is left of licenses, or missing, by language. */
export const licenseBalanceTexts: TextFamily<LicenseBalanceTexts> = {
  name: 'license-balance',
  load: () => import('./en/license-balance.js'),
};
