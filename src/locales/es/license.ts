import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/license.js';

const choose = pluralOf('es');

const ofLicenses = (total: Count) =>
  choose(total, {
    one: `De ${total.shown} licencia`,
    many: `De ${total.shown} de licencias`,
    other: `De ${total.shown} licencias`,
  });

export const license: typeof en.license = {
  used: 'Usadas',
  assigned: 'Asignadas',
  unused: 'Asignadas, sin usar',
  available: 'Disponibles',
  overage: 'Sobre el límite',
  total: 'Total',
  notAvailable: 'No disponible en esta fuente',
  noLicenses: 'Sin licencias',
  nothingBought: 'No se han comprado licencias: no hay nada de lo que calcular una proporción.',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `${ofLicenses(total)}, asignadas: ${assigned}, disponibles: ${available}, uso no disponible`
      : `${ofLicenses(total)}, usadas: ${used}, asignadas: ${assigned}, disponibles: ${available}`) +
    (overage ? `, sobre el límite: ${overage}` : ''),
};
