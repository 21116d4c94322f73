import type { Formats } from '../../core/texts/formats.js';
import { availableLicenses, licenseParts, licensesInOverage } from '../../domain/licenses.js';
import type { LicenseCount } from '../../domain/licenses.js';
import { isNothing } from '../../domain/numbers.js';
import type { LicenseBalanceTexts } from '../../locales/license-balance-texts.js';
import type { LicenseTexts } from '../../locales/license-texts.js';

/** The language in which balances are told. */
export interface BalanceWords {
  readonly text: LicenseTexts & LicenseBalanceTexts;
  readonly format: Formats;
}

/** How many licenses are left or missing. */
export interface LicenseBalance {
  /** "40 of 100 available", "12 more assigned than bought". */
  readonly text: string;
  /** More are assigned than there are. */
  readonly isShortfall: boolean;
}

/** What is left of licenses, or missing, in words; what is not known is said, 0 of 0 is neither. @param isTrial nothing of a trial was bought */
export function licenseBalance(licenses: LicenseCount, words: BalanceWords, isTrial = false): LicenseBalance {
  const { text, format } = words;
  const missing = licensesInOverage(licenses);
  if (missing === null) return { text: text.license.notAvailable, isShortfall: false };
  const { shortfall, shortfallOfTrial, available, nothingBought } = text.licenseBalance;
  if (missing > 0) return { text: (isTrial ? shortfallOfTrial : shortfall)(format.count(missing)), isShortfall: true };
  const isSurplus = !isNothing(licenses.total);
  const left = isSurplus
    ? available(format.number(availableLicenses(licenses)), format.number(licenses.total))
    : nothingBought;
  return { text: left, isShortfall: false };
}

/** How many licenses are used and assigned, in words; undefined where there is nothing to say beside the balance. */
export function licenseUse(licenses: LicenseCount, { text, format }: BalanceWords): string | undefined {
  const { used, unused } = licenseParts(licenses);
  const assigned = format.number(licenses.assigned);
  if (licenses.assigned === null || (isNothing(licenses.total) && isNothing(licenses.assigned))) return undefined;
  const isKnown = used !== null && unused !== null;
  return isKnown ? text.licenseBalance.use(format.number(used), assigned) : text.licenseBalance.useUnknown(assigned);
}
