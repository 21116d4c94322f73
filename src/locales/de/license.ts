import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/license.js';

const choose = pluralOf('de');

const ofLicenses = (total: Count) => `von ${total.shown} ${choose(total, { one: 'Lizenz', other: 'Lizenzen' })}`;

export const license: typeof en.license = {
  used: 'Genutzt',
  assigned: 'Zugewiesen',
  unused: 'Zugewiesen, ungenutzt',
  available: 'Verfügbar',
  overage: 'Über dem Limit',
  total: 'Gesamt',
  notAvailable: 'In dieser Quelle nicht verfügbar',
  noLicenses: 'Keine Lizenzen',
  nothingBought: 'Es wurden keine Lizenzen gekauft: Ein Anteil lässt sich nicht berechnen.',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `${assigned} zugewiesen und ${available} verfügbar ${ofLicenses(total)}, Nutzung nicht verfügbar`
      : `${used} genutzt, ${assigned} zugewiesen und ${available} verfügbar ${ofLicenses(total)}`) +
    (overage ? `, ${overage} über dem Limit` : ''),
};
