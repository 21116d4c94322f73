import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/license.js';

const choose = pluralOf('it');

const ofLicenses = (total: Count) =>
  choose(total, {
    one: `Su ${total.shown} licenza`,
    many: `Su ${total.shown} di licenze`,
    other: `Su ${total.shown} licenze`,
  });

export const license: typeof en.license = {
  used: 'Utilizzate',
  assigned: 'Assegnate',
  unused: 'Assegnate, non utilizzate',
  available: 'Disponibili',
  overage: 'Oltre il limite',
  total: 'Totale',
  notAvailable: 'Non disponibile in questa origine',
  noLicenses: 'Nessuna licenza',
  nothingBought: 'Nessuna licenza acquistata: non c’è nulla di cui calcolare una quota.',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `${ofLicenses(total)}, assegnate: ${assigned}, disponibili: ${available}, utilizzo non disponibile`
      : `${ofLicenses(total)}, utilizzate: ${used}, assegnate: ${assigned}, disponibili: ${available}`) +
    (overage ? `, oltre il limite: ${overage}` : ''),
};
