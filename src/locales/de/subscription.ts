import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('de');

const within = (days: Count) =>
  choose(days, { one: 'innerhalb eines Tages', other: `innerhalb von ${days.shown} Tagen` });

export const subscriptions: typeof en.subscriptions = {
  count: (count) => choose(count, { one: `${count.shown} Abonnement`, other: `${count.shown} Abonnements` }),
  none: {
    recent: (days) =>
      `${choose(days, { one: 'Am letzten Tag', other: `In den letzten ${days.shown} Tagen` })} wurde kein Abonnement hinzugefügt`,
    expiring: (days) => `Kein Abonnement endet ${within(days)}`,
    renewing: (days) => `Kein Abonnement verlängert sich ${within(days)}`,
    lowAssignment: () => 'Kein Abonnement hat eine geringe Lizenzzuweisung',
    overLimit: () => 'Kein Abonnement ist über seinem Lizenzlimit',
  },
  noneHint: 'Hier ist zurzeit nichts zu tun.',
  group: {
    expiring: (from, to, rows) =>
      !from ? `Endet ${within(to)}: ${rows.shown}` : `Endet in ${from.shown} bis ${to.shown} Tagen: ${rows.shown}`,
    renewing: (from, to, rows) =>
      !from
        ? `Verlängert sich ${within(to)}: ${rows.shown}`
        : `Verlängert sich in ${from.shown} bis ${to.shown} Tagen: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `${count.shown} Abonnement wurde hinzugefügt; helfen Sie ${first} beim Einstieg.`,
        other: `${count.shown} Abonnements wurden hinzugefügt; helfen Sie den neuesten beim Einstieg, zuerst ${first}.`,
      }),
    expiring: (count, first) =>
      choose(count, {
        one: `${count.shown} Abonnement endet innerhalb von 30 Tagen; rufen Sie ${first} an.`,
        other: `${count.shown} Abonnements enden innerhalb von 30 Tagen; beginnen Sie mit ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `${count.shown} Abonnement verlängert sich innerhalb von 30 Tagen; prüfen Sie die Menge mit ${first}.`,
        other: `${count.shown} Abonnements verlängern sich innerhalb von 30 Tagen; prüfen Sie die Mengen, zuerst mit ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `${count.shown} Abonnement ist kaum zugewiesen; helfen Sie ${first}, die Lizenzen zu verteilen.`,
        other: `${count.shown} Abonnements sind kaum zugewiesen; beginnen Sie mit ${first}, dem niedrigsten.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `${count.shown} Abonnement braucht mehr Lizenzen; bieten Sie sie ${first} an.`,
        other: `${count.shown} Abonnements brauchen mehr Lizenzen; beginnen Sie mit ${first}, dem höchsten.`,
      }),
  },
};

export const yes: typeof en.yes = 'Ja';

export const no: typeof en.no = 'Nein';
