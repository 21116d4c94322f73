import type * as en from '../en/license-balance.js';

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `${count.shown} mehr zugewiesen als gekauft`,
  shortfallOfTrial: (count) => `${count.shown} mehr zugewiesen, als die Testversion hat`,
  available: (available, total) => `${available} von ${total} verfügbar`,
  nothingBought: 'Keine gekauft, keine zugewiesen',
  use: (used, assigned) => `${used} genutzt, ${assigned} zugewiesen`,
  useUnknown: (assigned) => `${assigned} zugewiesen, Nutzung in dieser Quelle nicht verfügbar`,
};
