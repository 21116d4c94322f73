import type * as en from '../en/license-balance.js';

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `Przypisano o ${count.shown} więcej, niż kupiono`,
  shortfallOfTrial: (count) => `Przypisano o ${count.shown} więcej, niż obejmuje okres próbny`,
  available: (available, total) => `Dostępne: ${available} z ${total}`,
  nothingBought: 'Nic nie kupiono i nic nie przypisano',
  use: (used, assigned) => `Używane: ${used}; przypisane: ${assigned}`,
  useUnknown: (assigned) => `Przypisane: ${assigned}; użycie niedostępne w tym źródle`,
};
