import { pluralOf } from '../plural.js';
import type * as en from '../en/license-balance.js';

const choose = pluralOf('es');

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) =>
    choose(count, {
      one: `${count.shown} asignada de más respecto a lo comprado`,
      other: `${count.shown} asignadas de más respecto a lo comprado`,
    }),
  shortfallOfTrial: (count) =>
    choose(count, {
      one: `${count.shown} asignada de más respecto a la prueba`,
      other: `${count.shown} asignadas de más respecto a la prueba`,
    }),
  available: (available, total) => `Disponibles: ${available} de ${total}`,
  nothingBought: 'Ninguna comprada, ninguna asignada',
  use: (used, assigned) => `Usadas: ${used}; asignadas: ${assigned}`,
  useUnknown: (assigned) => `Asignadas: ${assigned}; uso no disponible en esta fuente`,
};
