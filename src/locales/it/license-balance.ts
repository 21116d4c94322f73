import { pluralOf } from '../plural.js';
import type * as en from '../en/license-balance.js';

const choose = pluralOf('it');

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) =>
    choose(count, {
      one: `${count.shown} assegnata in più di quelle acquistate`,
      other: `${count.shown} assegnate in più di quelle acquistate`,
    }),
  shortfallOfTrial: (count) =>
    choose(count, {
      one: `${count.shown} assegnata in più di quelle della versione di prova`,
      other: `${count.shown} assegnate in più di quelle della versione di prova`,
    }),
  available: (available, total) => `Disponibili: ${available} su ${total}`,
  nothingBought: 'Nessuna acquistata, nessuna assegnata',
  use: (used, assigned) => `Utilizzate: ${used}; assegnate: ${assigned}`,
  useUnknown: (assigned) => `Assegnate: ${assigned}; utilizzo non disponibile in questa origine`,
};
