import type * as en from './en/license.js';
import type { TextFamily } from './text-family.js';

/** The words of license counts. */
export type LicenseTexts = typeof en;

/** The words of license counts, by language. */
export const licenseTexts: TextFamily<LicenseTexts> = {
  name: 'license',
  load: () => import('./en/license.js'),
};
