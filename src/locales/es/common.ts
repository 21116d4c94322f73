import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('es');

export const action: typeof en.action = {
  launchOrganization: 'Iniciar organización',
  launchMyOrganization: 'Iniciar mi organización',
  startTrial: 'Iniciar prueba',
  retry: 'Reintentar',
  refresh: 'Actualizar',
  close: 'Cerrar',
  cancel: 'Cancelar',
};

export const state: typeof en.state = {
  loading: 'Cargando',
  unprinted: 'Esto aún se estaba cargando cuando se imprimió la página.',
  dataAsOf: (moment) => `Datos del ${moment}`,
  weekOf: (week) => `Semana del ${week}`,
  outdated: 'Estos datos son anteriores a la última actualización semanal.',
  stale: 'No se ha podido actualizar. Se muestran los últimos datos conocidos.',
  invalidRows: (count) =>
    choose(count, {
      one: `${count.shown} fila no se ha podido leer y no se muestra.`,
      many: `${count.shown} de filas no se han podido leer y no se muestran.`,
      other: `${count.shown} filas no se han podido leer y no se muestran.`,
    }),
  incomplete: (came, total) => `La fuente ha enviado ${came} de ${total}.`,
  notAvailable: 'No disponible en esta fuente',
  waitsFor: (attribute) => `Elija qué mostrar: ${attribute} no está definido.`,
  waits: 'Todavía no hay nada que mostrar.',
};

export const empty: typeof en.empty = {
  noData: { title: 'Todavía no hay datos', hint: 'En cuanto haya datos, aparecerán aquí.' },
  noMatch: {
    title: 'Nada coincide con estos filtros',
    hint: 'Cambie o borre un filtro para ver más.',
    clear: 'Borrar todos los filtros',
  },
  noPermission: {
    title: 'Sin permiso',
    hint: 'Su rol no da acceso a esto. Un administrador total de socios puede cambiarlo.',
  },
  notOffered: {
    title: 'No se ofrece aquí',
    hint: 'La fuente de datos de este portal no lo ofrece.',
  },
  notBought: {
    title: (product) => `Ningún cliente tiene ${product}`,
    hint: 'Estas cifras aparecerán en cuanto uno de sus clientes compre el producto.',
  },
};

export const error: typeof en.error = {
  config: 'Este elemento no tiene fuente de datos.',
  configHint: 'Póngalo dentro de <partner-hub api-base="https://…/api"> o use source="demo" para probarlo.',
  diagnoseHint: 'Agregue ?hub-diagnose a la dirección para ver más.',
  auth: 'Se ha cerrado su sesión.',
  forbidden: 'No tiene permiso para esto.',
  notFound: 'No se ha encontrado.',
  conflict: 'Esto no es posible en el estado actual.',
  invalid: 'El servidor no ha aceptado la solicitud.',
  network: 'No se ha podido contactar con el servidor.',
  timeout: 'El servidor ha tardado demasiado en responder.',
  rateLimited: 'Se han hecho demasiadas solicitudes.',
  unavailable: 'El servidor no está disponible en este momento.',
  notOffered: 'Esta fuente de datos no lo ofrece.',
  server: 'El servidor ha notificado un error.',
  badData: 'El servidor ha enviado datos que no se pueden leer.',
  render: 'No se ha podido mostrar.',
  codeMissing: 'Una parte de esta página ya no existe.',
  codeMissingHint: 'Vuelva a cargar la página.',
  perhapsDone: 'Es posible que se haya realizado de todos modos.',
  retryIn: (duration) => `Vuelva a intentarlo dentro de ${duration}.`,
  trackingId: (id) => `ID de seguimiento: ${id}`,
  loggedOut: 'Se ha cerrado su sesión. No se muestra ningún dato.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Traducciones en tiempo real',
};
