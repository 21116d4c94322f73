import type * as en from '../en/license.js';

export const license: typeof en.license = {
  used: 'Gebruikt',
  assigned: 'Toegewezen',
  unused: 'Toegewezen, niet gebruikt',
  available: 'Beschikbaar',
  overage: 'Boven de limiet',
  total: 'Totaal',
  notAvailable: 'Niet beschikbaar bij deze bron',
  noLicenses: 'Geen licenties',
  summary: (parts) =>
    `${parts.used} gebruikt, ${parts.assigned} toegewezen en ${parts.available} beschikbaar van ${parts.total} licenties` +
    (parts.overage ? `, ${parts.overage} boven de limiet` : ''),
};
