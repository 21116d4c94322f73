import { numberFormat } from './intl.js';

/** At most one decimal, written as a number that can be read again. */
const plain = { maximumFractionDigits: 1, useGrouping: false, numberingSystem: 'latn' } as const;

/** The percentage of a share (1 = 100 %) with the decimals that are shown: 17.2 for 0.1724. */
export function percentAsShown(share: number | null): number | null {
  if (share === null || !Number.isFinite(share)) return null;
  return Number(
    numberFormat('en', { ...plain, style: 'percent' })
      .format(share)
      .replace('%', ''),
  );
}

/** A difference of shares in percentage points with the decimals that are shown: -1.2 for -0.0124. */
export function pointsAsShown(difference: number | null): number | null {
  if (difference === null || !Number.isFinite(difference)) return null;
  return Number(numberFormat('en', plain).format(difference * 100));
}
