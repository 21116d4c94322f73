import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('es');

const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} suscripción`,
    many: `${count.shown} de suscripciones`,
    other: `${count.shown} suscripciones`,
  });

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'Suscripciones',
  none: { title: 'Sin suscripciones', hint: 'Lo que este cliente compre o pruebe aparecerá aquí.' },
  incomplete: (came, total) => `La fuente ha enviado ${came.shown} de ${subscriptionsOf(total)}.`,
  count: subscriptionsOf,
  running: ({ assigned, total }) =>
    choose(total, {
      one: `${assigned} de ${total.shown} licencia asignada en lo que está en curso`,
      many: `${assigned} de ${total.shown} de licencias asignadas en lo que está en curso`,
      other: `${assigned} de ${total.shown} licencias asignadas en lo que está en curso`,
    }),
  runningUnknown: 'El número de licencias en curso no está disponible en esta fuente',
  next: {
    renewal: (name, date, when) => `Próximo: ${name} se renueva el ${date} (${when})`,
    end: (name, date, when) => `Próximo: ${name} termina el ${date} (${when})`,
  },
  status: {
    active: 'Activa',
    expiringSoon: 'Vence pronto',
    expired: 'Vencida',
    suspended: 'Suspendida',
    readyForOrderSetup: 'Lista para configurar el pedido',
  },
  id: 'ID de suscripción',
  term: 'Vigencia',
  days: (start, end) => `Del ${start} al ${end}`,
  renewal: 'Renovación',
  end: 'Fin',
  renews: {
    ahead: (date, when) => `Se renueva el ${date} (${when})`,
    today: (date) => `Se renueva hoy, ${date}`,
    past: (date, when) => `Debía renovarse el ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Termina el ${date} (${when})`,
    today: (date) => `Termina hoy, ${date}`,
    past: (date, when) => `Terminó el ${date} (${when})`,
  },
  autoRenew: 'Renovación automática',
  on: 'Activada',
  off: 'Desactivada',
  licenses: 'Licencias',
  noLicenses: 'Esta suscripción no tiene licencias',
  invoice: {
    label: 'Última factura',
    none: 'Sin factura',
    amountUnknown: 'Importe no disponible en esta fuente',
    opens: (number) => `Factura ${number}, se abre en una ventana nueva`,
    status: { open: 'Pendiente', paid: 'Pagada', overdue: 'Vencida' },
  },
  orders: {
    label: 'Historial de pedidos',
    of: (name) => `Historial de pedidos de ${name}`,
    none: 'Sin pedidos',
    date: 'Fecha',
    kind: 'Tipo',
    description: 'Descripción',
    quantity: 'Licencias',
    status: 'Estado',
    quantityUnknown: 'No disponible en esta fuente',
    all: (count) =>
      choose(count, {
        one: `Mostrar ${count.shown} pedido`,
        many: `Mostrar ${count.shown} de pedidos`,
        other: `Mostrar los ${count.shown} pedidos`,
      }),
    fewer: 'Mostrar solo los más recientes',
    kinds: { new: 'Nuevo', change: 'Cambio', renewal: 'Renovación', cancel: 'Cancelación' },
    statuses: { pending: 'En trámite', completed: 'Completado', canceled: 'Cancelado' },
  },
};
