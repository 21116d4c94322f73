import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('es');

export const status: typeof en.status = {
  trial: 'Prueba',
  subscription: 'Suscripción',
  expiringSoon: 'Vence pronto',
  licenseOverage: 'Exceso de licencias',
  noRecentActivity: 'Sin actividad reciente',
  readyForOrderSetup: 'Listo para configurar el pedido',
  suspended: 'Suspendido',
  expired: 'Vencido',
};

export const filter: typeof en.filter = {
  managedBy: 'Administrado por',
  product: 'Producto',
  status: 'Estado',
  subscriptionType: 'Tipo de suscripción',
  tag: 'Etiquetas',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'Administrador externo',
  partnerOrganization: 'Organización del socio',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'Suscripción',
  trial: 'Prueba',
};

export const customerList: typeof en.customerList = {
  title: 'Clientes',
  column: {
    displayName: 'Cliente',
    status: 'Estado',
    tags: 'Etiquetas',
    products: 'Productos',
    licenses: 'Licencias',
    nextDate: 'Se renueva o vence',
    actions: 'Acciones',
  },
  noNextDate: 'No se conoce ninguna renovación ni ningún vencimiento.',
  search: 'Buscar clientes',
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente`,
      many: `${count.shown} de clientes`,
      other: `${count.shown} clientes`,
    }),
  renews: (date) => `Se renueva el ${date}`,
  ends: (date) => `Vence el ${date}`,
  launch: (customer) => `Iniciar la organización de ${customer}`,
  kpi: {
    totalCustomers: 'Total de clientes',
    nearingExpiration: 'Próximos a vencer',
    nearingRenewal: 'Próximos a renovarse',
    lowLicenseAssignment: 'Baja asignación de licencias',
    overLicenseLimit: 'Sobre el límite de licencias',
  },
  narrowed: (kpi) => `Solo los clientes incluidos en «${kpi}».`,
  widen: 'Mostrar todos los clientes',
};

export const launch: typeof en.launch = {
  asking: (organization = 'la organización') => `Iniciando ${organization}…`,
  ready: (organization = 'la organización') => `Ya se puede abrir ${organization}.`,
  failed: (organization = 'la organización') => `No se ha podido iniciar ${organization}.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'Traducciones en tiempo real',
};
