import type { Count } from '../count.js';

/** What is left, or missing, in words. */
export const licenseBalance = {
  shortfall: (count: Count) => `${count.shown} more assigned than bought`,
  shortfallOfTrial: (count: Count) => `${count.shown} more assigned than the trial has`,
  available: (available: string, total: string) => `${available} of ${total} available`,
  nothingBought: 'None bought, none assigned',
  use: (used: string, assigned: string) => `${used} used, ${assigned} assigned`,
  useUnknown: (assigned: string) => `${assigned} assigned, use not available from this source`,
};
