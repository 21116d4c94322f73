import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/license.js';

const choose = pluralOf('pt-BR');

const ofLicenses = (total: Count) =>
  choose(total, {
    one: `De ${total.shown} licença`,
    many: `De ${total.shown} de licenças`,
    other: `De ${total.shown} licenças`,
  });

export const license: typeof en.license = {
  used: 'Usadas',
  assigned: 'Atribuídas',
  unused: 'Atribuídas, não usadas',
  available: 'Disponíveis',
  overage: 'Acima do limite',
  total: 'Total',
  notAvailable: 'Não disponível nesta fonte',
  noLicenses: 'Sem licenças',
  nothingBought: 'Nenhuma licença foi comprada: não há do que calcular uma proporção.',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `${ofLicenses(total)}, atribuídas: ${assigned}, disponíveis: ${available}, uso não disponível`
      : `${ofLicenses(total)}, usadas: ${used}, atribuídas: ${assigned}, disponíveis: ${available}`) +
    (overage ? `, acima do limite: ${overage}` : ''),
};
