import type * as en from '../en/license.js';

/** The words of license counts, in Dutch. */
export const license: typeof en.license = {
  used: 'Gebruikt',
  assigned: 'Toegewezen',
  unused: 'Toegewezen, niet gebruikt',
  available: 'Beschikbaar',
  overage: 'Boven de limiet',
  total: 'Totaal',
  notAvailable: 'Niet beschikbaar bij deze bron',
  noLicenses: 'Geen licenties',
  nothingBought: 'Er zijn geen licenties gekocht: er is niets om een aandeel van te nemen.',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `${assigned} toegewezen en ${available} beschikbaar van ${total} licenties, gebruik niet beschikbaar`
      : `${used} gebruikt, ${assigned} toegewezen en ${available} beschikbaar van ${total} licenties`) +
    (overage ? `, ${overage} boven de limiet` : ''),
};

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `${count.shown} meer toegewezen dan gekocht`,
  shortfallOfTrial: (count) => `${count.shown} meer toegewezen dan de proefperiode heeft`,
  available: (available, total) => `${available} van ${total} beschikbaar`,
  nothingBought: 'Geen gekocht, geen toegewezen',
  use: (used, assigned) => `${used} gebruikt, ${assigned} toegewezen`,
  useUnknown: (assigned) => `${assigned} toegewezen, gebruik niet beschikbaar bij deze bron`,
};
