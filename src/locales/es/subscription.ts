import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/subscription.js';

const choose = pluralOf('es');

const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} suscripción`,
    many: `${count.shown} de suscripciones`,
    other: `${count.shown} suscripciones`,
  });

const within = (days: Count) =>
  choose(days, {
    one: 'en el próximo día',
    many: `en los próximos ${days.shown} de días`,
    other: `en los próximos ${days.shown} días`,
  });

const between = (from: Count, to: Count) =>
  choose(to, {
    one: `dentro de ${from.shown} a ${to.shown} día`,
    many: `dentro de ${from.shown} a ${to.shown} de días`,
    other: `dentro de ${from.shown} a ${to.shown} días`,
  });

export const subscriptions: typeof en.subscriptions = {
  count: subscriptionsOf,
  none: {
    recent: (days) =>
      choose(days, {
        one: 'No se ha agregado ninguna suscripción en el último día',
        many: `No se ha agregado ninguna suscripción en los últimos ${days.shown} de días`,
        other: `No se ha agregado ninguna suscripción en los últimos ${days.shown} días`,
      }),
    expiring: (days) => `Ninguna suscripción termina ${within(days)}`,
    renewing: (days) => `Ninguna suscripción se renueva ${within(days)}`,
    lowAssignment: () => 'Ninguna suscripción tiene una baja asignación de licencias',
    overLimit: () => 'Ninguna suscripción está sobre su límite de licencias',
  },
  noneHint: 'Ahora no hay nada que hacer aquí.',
  group: {
    expiring: (from, to, rows) => `Terminan ${from ? between(from, to) : within(to)}: ${rows.shown}`,
    renewing: (from, to, rows) => `Se renuevan ${from ? between(from, to) : within(to)}: ${rows.shown}`,
  },
  advice: {
    recent: (count, first) =>
      choose(count, {
        one: `Se ha agregado ${subscriptionsOf(count)}; ayude a ${first} a empezar.`,
        other: `Se han agregado ${subscriptionsOf(count)}; ayude a empezar a los más recientes, primero a ${first}.`,
      }),
    expiring: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} termina en los próximos 30 días; llame a ${first}.`,
        other: `${subscriptionsOf(count)} terminan en los próximos 30 días; empiece por ${first}.`,
      }),
    renewing: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} se renueva en los próximos 30 días; revise la cantidad con ${first}.`,
        other: `${subscriptionsOf(count)} se renuevan en los próximos 30 días; revise las cantidades, primero con ${first}.`,
      }),
    lowAssignment: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} apenas tiene licencias asignadas; ayude a ${first} a repartirlas.`,
        other: `${subscriptionsOf(count)} apenas tienen licencias asignadas; empiece por ${first}, con la asignación más baja.`,
      }),
    overLimit: (count, first) =>
      choose(count, {
        one: `${subscriptionsOf(count)} necesita más licencias; ofrézcaselas a ${first}.`,
        other: `${subscriptionsOf(count)} necesitan más licencias; empiece por ${first}, con el mayor exceso.`,
      }),
  },
};

export const yes: typeof en.yes = 'Sí';

export const no: typeof en.no = 'No';
