import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/license.js';

const choose = pluralOf('nl');

const ofLicenses = (total: Count) => `van ${total.shown} ${choose(total, { one: 'licentie', other: 'licenties' })}`;

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
      ? `${assigned} toegewezen en ${available} beschikbaar ${ofLicenses(total)}, gebruik niet beschikbaar`
      : `${used} gebruikt, ${assigned} toegewezen en ${available} beschikbaar ${ofLicenses(total)}`) +
    (overage ? `, ${overage} boven de limiet` : ''),
};
