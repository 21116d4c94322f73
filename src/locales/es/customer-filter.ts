import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('es');

export const customerFilter: typeof en.customerFilter = {
  label: 'Filtros de clientes',
  search: 'Buscar clientes',
  filters: (shown) => (shown ? `Filtros (${shown})` : 'Filtros'),
  kpi: 'Indicador',
  active: 'Filtros activos',
  chip: (filter, value) => `${filter}: ${value}`,
  chipNot: (filter, value) => `${filter}: no ${value}`,
  remove: (chip) => `Quitar ${chip}`,
  removed: (chip) => `Se ha quitado ${chip}.`,
  clearAll: 'Borrar todo',
  cleared: 'Se han borrado todos los filtros.',
  noCounts: 'No se han podido cargar los recuentos.',
  noTags: 'No se han podido cargar las etiquetas.',
  notCounted: 'Esta fuente no ofrece recuentos.',
  forbidden: 'No tiene permiso para ver los recuentos.',
  noTarget: (id) => `for="${id}" no designa ningún customer-list del mismo documento o shadow root.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'Filtrar escribiendo',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'Escribir filtros',
  choose: 'Elegir filtros',
  missing: 'No se ha podido cargar.',
  found: (count) =>
    choose(count, {
      one: `${count.shown} sugerencia`,
      many: `${count.shown} de sugerencias`,
      other: `${count.shown} sugerencias`,
    }),
  counting: 'Contando…',
  problems: (count) =>
    choose(count, {
      one: `${count.shown} parte no se puede leer.`,
      many: `${count.shown} de partes no se pueden leer.`,
      other: `${count.shown} partes no se pueden leer.`,
    }),
  problem: {
    unknownFilter: (text) => `No existe el filtro «${text}». Entre comillas se busca como texto.`,
    unknownValue: (text, filter) => `«${text}» no es ninguno de los valores de ${filter}.`,
    noValue: (_text, filter) => `Falta un valor de ${filter}.`,
    unclosedQuote: (text) => `Las comillas que preceden a «${text}» no están cerradas.`,
    afterQuote: () => 'Después de las comillas de cierre va un espacio o una coma.',
    notText: (text) => `Solo se pueden excluir filtros. Entre comillas se busca «-${text}» como texto.`,
    notKpi: () => 'Un indicador no se puede excluir.',
    secondKpi: (text) => `Solo puede haber un indicador; «${text}» no se tiene en cuenta.`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'Vistas',
  shown: (view) => `Vista: ${view}`,
  list: 'Vistas guardadas',
  none: 'Todavía no hay vistas guardadas.',
  name: 'Guardar estos filtros como',
  save: 'Guardar',
  replace: (view) => `Reemplazar «${view}»`,
  rename: (view) => `Cambiar el nombre de ${view}`,
  newName: (view) => `Nombre nuevo de ${view}`,
  apply: 'Cambiar nombre',
  cancel: 'Cancelar',
  taken: (view) => `Ya existe una vista «${view}».`,
  remove: (view) => `Eliminar ${view}`,
  question: (view) => `¿Eliminar la vista «${view}»?`,
  consequence: 'Los clientes se conservan; solo desaparecen estos filtros guardados.',
  confirm: 'Eliminar vista',
  chosen: (view) => `Se muestra: ${view}`,
  saved: (view) => `Se ha guardado ${view}.`,
  renamed: (view) => `Ahora se llama ${view}.`,
  removed: (view) => `Se ha eliminado ${view}.`,
  withoutText: 'Sin el texto buscado: podría nombrar a un cliente, y este navegador no guarda nombres.',
  notKept: 'Este navegador no guarda nada aquí: las vistas duran hasta que se cierre la página.',
};
