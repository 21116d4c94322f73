import type { Count } from '../count.js';
import type * as en from '../en/attention.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('es');

const licenses = (count: Count) =>
  choose(count, {
    one: `${count.shown} licencia`,
    many: `${count.shown} de licencias`,
    other: `${count.shown} licencias`,
  });
const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} suscripción`,
    many: `${count.shown} de suscripciones`,
    other: `${count.shown} suscripciones`,
  });
const trialsOf = (count: Count) =>
  choose(count, { one: `${count.shown} prueba`, many: `${count.shown} de pruebas`, other: `${count.shown} pruebas` });
const holding = (what: string, count: Count | undefined) => (count ? `${what} con ${licenses(count)}` : what);

export const attention: typeof en.attention = {
  heading: 'Requiere atención',
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente requiere atención`,
      many: `${count.shown} de clientes requieren atención`,
      other: `${count.shown} clientes requieren atención`,
    }),
  countAtLeast: (count) =>
    choose(count, {
      one: `Al menos ${count.shown} cliente requiere atención`,
      many: `Al menos ${count.shown} de clientes requieren atención`,
      other: `Al menos ${count.shown} clientes requieren atención`,
    }),
  none: 'Ningún cliente requiere atención ahora.',
  noneOfPart: 'No se ha encontrado nada en lo que se ha podido revisar.',
  noneShown: 'Por ahora, todo está pospuesto.',
  rule: {
    suspended: 'Suspendido',
    expired: 'Vencido',
    overLimit: 'Sobre el límite de licencias',
    expiring: 'Por vencer',
    trialEnding: 'Prueba a punto de terminar',
    poorCalls: 'Mala calidad de llamadas',
    abandonedCalls: 'Llamadas abandonadas',
    unusedLicenses: 'Licencias sin usar',
    noRecentActivity: 'Sin actividad reciente',
  },
  reason: {
    suspended: (count) =>
      count
        ? choose(count, {
            one: `Afecta a ${count.shown} licencia.`,
            many: `Afecta a ${count.shown} de licencias.`,
            other: `Afecta a ${count.shown} licencias.`,
          })
        : 'No se sabe a cuántas licencias afecta.',
    expired: (when) =>
      when
        ? `Ya no hay nada vigente. Último inicio de sesión de un administrador: ${when}.`
        : 'Ya no hay nada vigente. Ningún administrador ha iniciado sesión nunca.',
    overLimit: (over, assigned, total, subscriptions) => {
      const where = subscriptions.value > 1 ? ` en ${subscriptionsOf(subscriptions)}` : '';
      return `${licenses(over)} por encima de lo comprado${where}: asignadas ${assigned}, compradas ${total}.`;
    },
    expiring: (when, date, count) => `${holding('Una suscripción', count)} termina ${when} (${date}).`,
    expiringTrial: (when, date, count) => `${holding('Una prueba', count)} termina ${when} (${date}).`,
    expiringSeveral: (subscriptions, when, date, count) =>
      `${holding(subscriptionsOf(subscriptions), count)} terminan, la primera ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `Termina ${when} (${date}) y está en uso: ${used} de ${licenses(total)} (${share}).`,
    trialEndingSeveral: (trials, when, date, { used, total, share }) =>
      `${trialsOf(trials)} terminan, la primera ${when} (${date}), y están en uso: ${used} de ${licenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `Se renueva ${when} (${date}): ${unused} de ${licenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (subscriptions, when, date, { unused, total, share, by }) =>
      `${subscriptionsOf(subscriptions)} se renuevan, la primera ${when} (${date}): ${unused} de ${licenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) =>
      `El ${share} de los tramos de llamada medidos fue de mala calidad: ${bad} de ${of}, semana del ${week}.`,
    abandonedCalls: (share, bad, of, week) =>
      `Se abandonó el ${share} de las llamadas en cola: ${bad} de ${of}, semana del ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when
        ? `Último inicio de sesión de un administrador: ${when}`
        : 'Ningún administrador ha iniciado sesión nunca';
      return count ? `${last}; afecta a ${licenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'sin usar en los últimos 3 meses',
    week: 'sin usar en los últimos 7 días',
    assigned: 'sin asignar',
    mixed: 'sin usar',
  },
  advice: {
    suspended: 'Regularice los pagos pendientes para que el cliente pueda volver a trabajar.',
    expired: 'Ofrezca una suscripción nueva.',
    overLimit: 'Ofrezca más licencias o retire algunas.',
    expiring: 'Acuerde cómo continuar antes de que termine.',
    trialEnding: 'Ofrezca ahora una suscripción.',
    poorCalls: 'Revise la red y los dispositivos con el cliente.',
    abandonedCalls: 'Revise con el cliente el personal asignado a las colas.',
    unusedLicenses: 'Ayude al cliente a usarlas o renueve menos.',
    noRecentActivity: 'Llame al cliente.',
  },
  open: {
    subscriptions: 'Abrir suscripciones',
    trials: 'Abrir pruebas',
    admins: 'Abrir administradores',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: 'Peso',
  points: (points) => `Peso: ${points} de 100`,
  more: (count) => `Mostrar ${count.shown} más`,
  shown: (shown, total) => `Mostrados: ${shown} de ${total}`,
  notNow: 'Ahora no',
  notNowOf: (rule, customer) => `Ahora no: ${rule}, ${customer}`,
  part: {
    suspended: 'clientes suspendidos',
    expired: 'clientes vencidos',
    noRecentActivity: 'clientes sin actividad reciente',
    expiring: 'suscripciones por vencer',
    renewing: 'suscripciones por renovarse',
    overLimit: 'suscripciones sobre el límite de licencias',
    callQuality: 'calidad de llamadas',
    callQueues: 'colas de llamadas',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `Aún por llegar: ${parts}.`,
    failed: (parts) => `Sin revisar: ${parts}.`,
    stale: (parts) => `Sin actualizar: ${parts}.`,
    allInList: 'Mostrar todo en la lista',
  },
  cut: {
    largest: (part, shown, total) => `De «${part}» se han revisado ${shown} de ${total}: primero lo más grande.`,
    next: (part, shown, total) => `De «${part}» se han revisado ${shown} de ${total}: primero lo más próximo.`,
    worst: (part, shown, total) => `De «${part}» se han revisado ${shown} de ${total}: primero lo peor.`,
    some: (part, shown, total) => `De «${part}» se han revisado ${shown} de ${total}.`,
  },
  rankingTitle: 'Cómo se establece este orden',
};
