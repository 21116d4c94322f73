import type * as en from '../en/license-balance.js';

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `${count.shown} meer toegewezen dan gekocht`,
  shortfallOfTrial: (count) => `${count.shown} meer toegewezen dan de proefperiode heeft`,
  available: (available, total) => `${available} van ${total} beschikbaar`,
  nothingBought: 'Geen gekocht, geen toegewezen',
  use: (used, assigned) => `${used} gebruikt, ${assigned} toegewezen`,
  useUnknown: (assigned) => `${assigned} toegewezen, gebruik niet beschikbaar bij deze bron`,
};
