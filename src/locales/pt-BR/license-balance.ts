import { pluralOf } from '../plural.js';
import type * as en from '../en/license-balance.js';

const choose = pluralOf('pt-BR');

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) =>
    choose(count, {
      one: `${count.shown} atribuída a mais do que o comprado`,
      other: `${count.shown} atribuídas a mais do que o comprado`,
    }),
  shortfallOfTrial: (count) =>
    choose(count, {
      one: `${count.shown} atribuída a mais do que o período de teste tem`,
      other: `${count.shown} atribuídas a mais do que o período de teste tem`,
    }),
  available: (available, total) => `Disponíveis: ${available} de ${total}`,
  nothingBought: 'Nenhuma comprada, nenhuma atribuída',
  use: (used, assigned) => `Usadas: ${used}; atribuídas: ${assigned}`,
  useUnknown: (assigned) => `Atribuídas: ${assigned}; uso não disponível nesta fonte`,
};
