import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('es');

export const customerDetail: typeof en.customerDetail = {
  heading: 'Detalles del cliente',
  overview: 'Resumen',
  tabs: { subscriptions: 'Suscripciones', trials: 'Pruebas', admins: 'Administradores de socios' },
  tabsOf: (customer) => `Detalles de ${customer}`,
  status: 'Estado',
  noStatus: 'Sin estado',
  products: 'Productos',
  noProducts: 'Sin productos',
  licenses: 'Licencias',
  nextDate: 'Próxima fecha',
  renews: {
    ahead: (date, when) => `Se renueva el ${date} (${when})`,
    past: (date, when) => `Debía renovarse el ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Vence el ${date} (${when})`,
    past: (date, when) => `Venció el ${date} (${when})`,
  },
  noDate: 'Nada se renueva ni vence',
  activity: 'Última actividad de un administrador',
  noActivity: 'Ningún administrador ha iniciado sesión todavía',
  country: 'País',
  managedBy: 'Administrado por',
  tags: 'Etiquetas',
  noTags: 'Sin etiquetas',
  reason: {
    suspended: 'Hay una suscripción suspendida.',
    expired: 'Ha terminado una suscripción o una prueba.',
    licenseOverage: 'En una suscripción hay más licencias asignadas que compradas.',
    overageBy: (count) =>
      choose(count, {
        one: `Hay ${count.shown} licencia asignada por encima de lo comprado.`,
        many: `Hay ${count.shown} de licencias asignadas por encima de lo comprado.`,
        other: `Hay ${count.shown} licencias asignadas por encima de lo comprado.`,
      }),
    expiringSoon: 'Una suscripción o una prueba termina pronto.',
    expiresOn: (date, when) => `La primera termina el ${date} (${when}).`,
    noRecentActivity: 'Ningún administrador ha iniciado sesión desde hace tiempo.',
    neverActive: 'Ningún administrador ha iniciado sesión todavía.',
    lastActive: (when) => `Último inicio de sesión de un administrador: ${when}.`,
    readyForOrderSetup: 'Hay un pedido pendiente de configurar.',
    trial: 'Hay una prueba en curso.',
    subscription: 'Hay una suscripción en curso.',
  },
  previous: 'Cliente anterior',
  next: 'Cliente siguiente',
  previousTip: 'Cliente anterior (Alt + ↑)',
  nextTip: 'Cliente siguiente (Alt + ↓)',
  position: (place, total) => `${place.shown} de ${total.shown}`,
  moved: (customer, position) => `${customer}, ${position}`,
  notThere: 'No se ha podido leer este cliente. Pruebe con el siguiente.',
  failedToMove: 'No se ha podido obtener el cliente siguiente.',
};
