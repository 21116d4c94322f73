import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/license.js';

const choose = pluralOf('fr');

const onLicenses = (total: Count) => `sur ${total.shown} ${choose(total, { one: 'licence', other: 'licences' })}`;

export const license: typeof en.license = {
  used: 'Utilisées',
  assigned: 'Attribuées',
  unused: 'Attribuées, non utilisées',
  available: 'Disponibles',
  overage: 'Au-delà de la limite',
  total: 'Total',
  notAvailable: 'Non disponible dans cette source',
  noLicenses: 'Aucune licence',
  nothingBought: 'Aucune licence n’a été achetée : aucune part ne peut être calculée.',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `Attribuées : ${assigned}, disponibles : ${available} ${onLicenses(total)}, utilisation non disponible`
      : `Utilisées : ${used}, attribuées : ${assigned}, disponibles : ${available} ${onLicenses(total)}`) +
    (overage ? `, au-delà de la limite : ${overage}` : ''),
};
