import type * as en from '../en/license.js';

export const license: typeof en.license = {
  used: 'Używane',
  assigned: 'Przypisane',
  unused: 'Przypisane, nieużywane',
  available: 'Dostępne',
  overage: 'Powyżej limitu',
  total: 'Łącznie',
  notAvailable: 'Niedostępne w tym źródle',
  noLicenses: 'Brak licencji',
  nothingBought: 'Nie kupiono licencji: nie ma z czego obliczyć udziału.',
  // In the genitive one license reads like many.
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `Spośród ${total.shown} licencji przypisane: ${assigned}, dostępne: ${available}, użycie niedostępne`
      : `Spośród ${total.shown} licencji używane: ${used}, przypisane: ${assigned}, dostępne: ${available}`) +
    (overage ? `, powyżej limitu: ${overage}` : ''),
};
