import type * as en from '../en/license-balance.js';

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `${count.shown} de plus attribuées qu’achetées`,
  shortfallOfTrial: (count) => `${count.shown} de plus attribuées que l’essai n’en a`,
  available: (available, total) => `Disponibles : ${available} sur ${total}`,
  nothingBought: 'Aucune achetée, aucune attribuée',
  use: (used, assigned) => `Utilisées : ${used}, attribuées : ${assigned}`,
  useUnknown: (assigned) => `Attribuées : ${assigned}, utilisation non disponible dans cette source`,
};
