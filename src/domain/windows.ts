/** The windows, in days, that can be chosen for "recently added", "expiring" and "renewing". Source: product.md, Rules. */
export const WINDOW_DAYS = [30, 60, 90, 180] as const;

/** Whether a number of days until (or since) a date lies in the window: today and the last day included; what is past, or no date, does not. */
export function isInWindow(days: number | null, windowDays: number): boolean {
  return days !== null && days >= 0 && days <= windowDays;
}
