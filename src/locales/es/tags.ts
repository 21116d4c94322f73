import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('es');
const customers = (count: Count) =>
  choose(count, {
    one: `${count.shown} cliente`,
    many: `${count.shown} de clientes`,
    other: `${count.shown} clientes`,
  });

export const tags: typeof en.tags = {
  title: 'Etiquetas',
  create: 'Nueva etiqueta',
  search: 'Buscar etiquetas',
  found: (count) =>
    choose(count, {
      one: `${count.shown} etiqueta encontrada`,
      many: `${count.shown} de etiquetas encontradas`,
      other: `${count.shown} etiquetas encontradas`,
    }),
  noMatch: 'Ninguna etiqueta coincide.',
  sortedBy: 'Ordenado por',
  byName: 'Nombre',
  byCustomers: 'Número de clientes',
  customers,
  customersUnknown: 'Número de clientes desconocido',
  edit: (tag) => `Editar la etiqueta ${tag}`,
  remove: (tag) => `Eliminar la etiqueta ${tag}`,
  more: (count) => `Mostrar ${count.shown} más`,
  left: (count) =>
    choose(count, {
      one: `Queda ${count.shown} carácter`,
      many: `Quedan ${count.shown} de caracteres`,
      other: `Quedan ${count.shown} caracteres`,
    }),
  over: (count) =>
    choose(count, {
      one: `Sobra ${count.shown} carácter`,
      many: `Sobran ${count.shown} de caracteres`,
      other: `Sobran ${count.shown} caracteres`,
    }),
  none: {
    title: 'Todavía no hay etiquetas',
    hint: 'Las etiquetas agrupan clientes: por región, por contrato, por lo que necesitan.',
  },
};

export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `Se ha creado la etiqueta «${tag}».`,
  saved: (tag) => `Se ha guardado la etiqueta «${tag}».`,
  notSaved: (tag) => `No se ha podido guardar la etiqueta «${tag}».`,
  deleted: (tag) => `Se ha eliminado la etiqueta «${tag}».`,
  notDeleted: (tag) => `No se ha podido eliminar la etiqueta «${tag}».`,
  restored: (tag, count) => `La etiqueta «${tag}» vuelve a existir, en ${customers(count)}.`,
  restoredPart: (tag, count, of) =>
    `La etiqueta «${tag}» vuelve a existir, pero solo en ${count.shown} de ${customers(of)}.`,
  notRestored: (tag) => `No se ha podido restaurar la etiqueta «${tag}».`,
  question: (tag) => `¿Eliminar la etiqueta «${tag}»?`,
  touches: (count) => `Se quitará de ${customers(count)}.`,
  touchesNobody: 'Ningún cliente la tiene.',
  touchesUnknown: 'Se quitará de todos los clientes que la tienen.',
  canUndo: 'Podrá deshacerlo justo después.',
  cannotUndo: 'Esta acción no se puede deshacer.',
  confirm: 'Eliminar etiqueta',
};

export const customerTags: typeof en.customerTags = {
  label: 'Etiquetas',
  none: 'Sin etiquetas',
  add: 'Agregar una etiqueta',
  remove: (tag) => `Quitar la etiqueta ${tag}`,
  create: 'Nueva etiqueta',
  createNamed: (tag) => `Crear la etiqueta «${tag}»`,
  count: (count, most) => `${count} de ${most} etiquetas`,
  full: (most) => `Un cliente tiene ${most} etiquetas como máximo. Quite una primero.`,
  listFailed: 'No se han podido cargar las etiquetas.',
  added: (tags, customer) => `${customer} tiene ahora ${tags}.`,
  removed: (tags, customer) => `Se ha quitado de ${customer}: ${tags}.`,
  changed: (customer) => `Se han cambiado las etiquetas de ${customer}.`,
  failed: (customer) => `No se han podido cambiar las etiquetas de ${customer}.`,
  thisCustomer: 'este cliente',
};

export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) =>
    tags ? `Etiquetas de ${customer}: ${tags}. Cambiar` : `Agregar una etiqueta a ${customer}`,
  add: 'Agregar',
  menu: (customer) => `Etiquetas de ${customer}`,
  search: 'Buscar o crear una etiqueta',
  done: 'Listo',
};

export const bulk: typeof en.bulk = {
  label: 'Clientes seleccionados',
  selected: (count) => choose(count, { one: `${count.shown} seleccionado`, other: `${count.shown} seleccionados` }),
  all: (count) =>
    choose(count, {
      one: `El ${count.shown} que coincide`,
      many: `Todos los que coinciden (${count.shown})`,
      other: `Los ${count.shown} que coinciden`,
    }),
  selectAllShort: (count) => `Todos (${count.shown})`,
  selectAll: (count) => `Seleccionar todos (${count.shown}) según los filtros`,
  clear: 'Borrar selección',
  add: 'Agregar etiquetas',
  remove: 'Quitar etiquetas',
  export: 'Exportar selección',
  addHeading: (count) => `Agregar etiquetas a ${customers(count)}`,
  removeHeading: (count) => `Quitar etiquetas de ${customers(count)}`,
  addConfirm: 'Agregar etiquetas',
  removeConfirm: 'Quitar etiquetas',
  chosen: 'Etiquetas',
  search: 'Buscar etiquetas',
  has: (count, of) => `${count} de ${of}`,
  choose: 'Elija al menos una etiqueta.',
  effect: {
    same: (count) =>
      choose(count, { one: `${customers(count)} ya está así.`, other: `${customers(count)} ya están así.` }),
    full: (count, most) =>
      choose(count, {
        one: `${customers(count)} tendría más de ${most} etiquetas y se dejará como está.`,
        other: `${customers(count)} tendrían más de ${most} etiquetas y se dejarán como están.`,
      }),
    query:
      'Se cambian los clientes que coincidan con los filtros en el momento de la ejecución. No se puede deshacer en un solo paso.',
    nobody: 'Ninguno de los clientes seleccionados tiene una etiqueta.',
  },
  running: (done, of) => `${done} de ${customers(of)}`,
  runningAll: (of) => `Cambiando ${customers(of)}…`,
  readingAll: (of) => `Seleccionando ${customers(of)}…`,
  reading: (done, of) => `Seleccionando: ${done} de ${customers(of)}`,
  exportingAll: (of) => `Exportando ${customers(of)}…`,
  exporting: (done, of) => `Exportando: ${done} de ${customers(of)}`,
  cancel: 'Cancelar',
  stopping: 'Deteniendo…',
  done: (count) => choose(count, { one: `${customers(count)} cambiado.`, other: `${customers(count)} cambiados.` }),
  undone: (count) => `Se ha deshecho en ${customers(count)}.`,
  stopped: (done, of) => `Detenido: hecho en ${done} de ${customers(of)}.`,
  broken: (done, of) => `Hecho en ${done} de ${customers(of)}.`,
  brokenAll: 'No se sabe en cuántos clientes se ha hecho; repetirlo no cambia nada dos veces.',
  goOn: 'Continuar',
  failed: (count) =>
    choose(count, {
      one: `No se ha podido cambiar ${customers(count)}.`,
      other: `No se han podido cambiar ${customers(count)}.`,
    }),
  failures: 'Sin cambiar',
  moreFailures: (count) => `Mostrar ${count.shown} más`,
  download: 'Descargar esta lista',
  customer: 'Cliente',
  id: 'ID',
  reason: 'Motivo',
  close: 'Cerrar',
  exported: (count) => `Se ha entregado al navegador un archivo con ${customers(count)}.`,
  exportedPart: (count, of) => `Incompleto: ${count} de ${customers(of)}.`,
  exportStopped: 'Detenido: no se ha creado ningún archivo.',
  exportFailed: 'No se ha podido exportar la selección.',
  readFailed: 'No se ha podido seleccionar el intervalo.',
};
