import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('it');

const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} abbonamento`,
    many: `${count.shown} di abbonamenti`,
    other: `${count.shown} abbonamenti`,
  });

const within = (days: Count) =>
  choose(days, {
    one: 'entro un giorno',
    many: `entro ${days.shown} di giorni`,
    other: `entro ${days.shown} giorni`,
  });

const between = (from: Count, to: Count) =>
  choose(to, {
    one: `tra ${from.shown} e ${to.shown} giorno`,
    many: `tra ${from.shown} e ${to.shown} di giorni`,
    other: `tra ${from.shown} e ${to.shown} giorni`,
  });

export const subscriptions: typeof en.subscriptions = {
  count: subscriptionsOf,
  none: {
    recent: (days) =>
      choose(days, {
        one: 'Nessun abbonamento aggiunto nell’ultimo giorno',
        many: `Nessun abbonamento aggiunto negli ultimi ${days.shown} di giorni`,
        other: `Nessun abbonamento aggiunto negli ultimi ${days.shown} giorni`,
      }),
    expiring: (days) => `Nessun abbonamento termina ${within(days)}`,
    renewing: (days) => `Nessun abbonamento si rinnova ${within(days)}`,
    lowAssignment: () => 'Nessun abbonamento ha un’assegnazione licenze bassa',
    overLimit: () => 'Nessun abbonamento supera il limite di licenze',
  },
  noneHint: 'Al momento non c’è nulla da fare qui.',
  group: {
    expiring: (from, to, rows) => `Fine ${from ? between(from, to) : within(to)}: ${rows.shown}`,
    renewing: (from, to, rows) => `Rinnovo ${from ? between(from, to) : within(to)}: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `${count.shown} nuovo abbonamento; aiutare ${first} a iniziare.`,
        many: `${count.shown} di nuovi abbonamenti; aiutare i più recenti a iniziare, a partire da ${first}.`,
        other: `${count.shown} nuovi abbonamenti; aiutare i più recenti a iniziare, a partire da ${first}.`,
      }),
    expiring: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} termina entro 30 giorni; chiamare ${first}.`,
        other: `${subscriptionsOf(count)} terminano entro 30 giorni; iniziare da ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} si rinnova entro 30 giorni; verificare la quantità con ${first}.`,
        other: `${subscriptionsOf(count)} si rinnovano entro 30 giorni; verificare le quantità, iniziando da ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} ha poche licenze assegnate; aiutare ${first} a distribuirle.`,
        other: `${subscriptionsOf(count)} hanno poche licenze assegnate; iniziare da ${first}, con l’assegnazione più bassa.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} richiede altre licenze; proporle a ${first}.`,
        other: `${subscriptionsOf(count)} richiedono altre licenze; iniziare da ${first}, con l’eccedenza più alta.`,
      }),
  },
};

export const yes: typeof en.yes = 'Sì';

export const no: typeof en.no = 'No';
