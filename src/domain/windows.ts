/** The windows, in days, that can be chosen for "recently added", "expiring" and "renewing". Source: product.md, Rules. */
export const WINDOW_DAYS = [30, 60, 90, 180] as const;

/** The window, in days, when none is chosen. Source: seed, "binnen 90 dagen". */
export const DEFAULT_WINDOW_DAYS = 90;

/** Whether a number of days until (or since) a date lies in the window: today and the last day included; what is past, or no date, does not. */
export function isInWindow(days: number | null, windowDays: number): boolean {
  return days !== null && days >= 0 && days <= windowDays;
}

/** The narrowest of the windows (ascending) in which the days lie, to group by; `null` when they lie in none. */
export function narrowestWindow(days: number | null, windows: readonly number[] = WINDOW_DAYS): number | null {
  return windows.find((window) => isInWindow(days, window)) ?? null;
}
