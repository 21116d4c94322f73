import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('es');

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'Recursos y ayuda',
  quickLinks: 'Enlaces rápidos',
  featured: 'Recursos destacados',
  all: 'Todos los recursos',
  search: 'Buscar recursos',
  category: 'Categoría',
  type: 'Tipo',
  chip: (filter, value) => `${filter}: ${value}`,
  active: 'Filtros activos',
  remove: (chip) => `Quitar el filtro ${chip}`,
  removed: (chip) => `Se ha quitado el filtro ${chip}.`,
  clearAll: 'Borrar todo',
  cleared: 'Se han borrado la búsqueda y los filtros.',
  searching: 'Buscando…',
  count: (total) =>
    choose(total, {
      one: `${total.shown} recurso`,
      many: `${total.shown} de recursos`,
      other: `${total.shown} recursos`,
    }),
  found: (total) =>
    choose(total, {
      one: `${total.shown} recurso encontrado`,
      many: `${total.shown} de recursos encontrados`,
      other: `${total.shown} recursos encontrados`,
    }),
  shownOf: (shown, total) =>
    choose(total, {
      one: `Se muestra ${shown} de ${total.shown} recurso`,
      many: `Se muestran ${shown} de ${total.shown} de recursos`,
      other: `Se muestran ${shown} de ${total.shown} recursos`,
    }),
  more: 'Mostrar más',
  loadingMore: 'Cargando más…',
  restFailed: 'No se han podido cargar los recursos siguientes.',
  sectionFailed: (section) => `${section}: no se ha podido cargar.`,
  updated: (date) => `Actualizado el ${date}`,
  newTab: '(se abre en una pestaña nueva)',
  none: { title: 'Todavía no hay recursos', hint: 'En cuanto se publiquen guías y enlaces, aparecerán aquí.' },
  noMatch: {
    title: 'No se han encontrado recursos',
    hint: 'Revise la ortografía, busque menos palabras o borre los filtros.',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: 'Llamadas',
  meetings: 'Reuniones',
  messaging: 'Mensajería',
  sales: 'Ventas',
  administration: 'Administración',
  training: 'Formación',
};

export const resourceType: typeof en.resourceType = {
  guide: 'Guía',
  course: 'Curso',
  document: 'Documento',
  video: 'Vídeo',
  news: 'Noticia',
  link: 'Enlace',
};
