import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('es');

export const role: typeof en.role = {
  partnerFullAdmin: 'Administrador total de socios',
  partnerAdmin: 'Administrador de socios',
  partnerReadOnlyAdmin: 'Administrador de socios de solo lectura',
  helpDeskAdmin: 'Administrador del servicio de asistencia',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'Administra todos los clientes y la organización, y asigna roles a otras personas.',
  partnerAdmin: 'Administra los clientes asignados a esta persona, con sus pruebas y etiquetas.',
  partnerReadOnlyAdmin: 'Ve todos los clientes y no cambia nada.',
  helpDeskAdmin: 'Ayuda a los usuarios de los clientes y ve lo necesario para ello.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'Administradores de socios',
  titleOfPartner: 'Usuarios y roles',
  noRole: 'Sin rol',
  allCustomers: 'Todos los clientes',
  allCustomersHint: 'El acceso a todos los clientes se administra con los roles de los usuarios propios del socio.',
  add: 'Agregar administrador',
  addHint: 'Busque por nombre o correo electrónico.',
  isAssigned: 'Ya está asignado',
  reachesAll: 'Tiene acceso a todos los clientes',
  remove: 'Quitar',
  removeOf: (name) => `Quitar a ${name}`,
  nobody: 'No hay nadie asignado',
  nobodyHint: 'Agregue los administradores que se encargan de este cliente.',
  confirmRemove: {
    heading: (name) => `¿Quitar a ${name}?`,
    message: (name) => `${name} dejará de administrar este cliente. Puede volver a agregar a ${name}.`,
    confirm: 'Quitar administrador',
  },
  saved: {
    added: (name) => `Se ha agregado a ${name}.`,
    removed: (name) => `Se ha quitado a ${name}.`,
    roles: (name) => `Se han cambiado los roles de ${name}.`,
  },
  failed: {
    added: (name) => `No se ha podido agregar a ${name}.`,
    removed: (name) => `No se ha podido quitar a ${name}.`,
    roles: (name) => `No se han podido cambiar los roles de ${name}.`,
  },
  users: {
    search: 'Buscar usuarios',
    count: (count) =>
      choose(count, {
        one: `${count.shown} usuario`,
        many: `${count.shown} de usuarios`,
        other: `${count.shown} usuarios`,
      }),
    name: 'Nombre',
    email: 'Correo electrónico',
    roles: 'Roles',
    customers: 'Clientes',
    actions: 'Acciones',
    edit: 'Cambiar roles',
    editOf: (name) => `Cambiar los roles de ${name}`,
  },
  roles: {
    heading: (name) => `Roles de ${name}`,
    choose: 'Roles de administrador',
    own: 'Estos son sus propios roles.',
    save: 'Guardar roles',
    confirmHeading: (name) => `¿Cambiar los roles de ${name}?`,
    confirm: 'Cambiar roles',
    consequence: {
      lastFullAdmin: 'Este es el único administrador total de socios. Sin ninguno, nadie podrá asignar roles.',
      perhapsLastFullAdmin:
        'No se ha podido comprobar si hay otro administrador total de socios. Sin ninguno, nadie podrá asignar roles.',
      ownFullAdmin: 'Va a quitarse sus propios permisos totales. No podrá devolvérselos.',
      own: 'Va a quitarse un rol. Lo que puede hacer cambia de inmediato.',
    },
  },
};
