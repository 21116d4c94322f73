import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `selección: ${shown}`,
  allBut: (shown) => `todo menos ${shown}`,
  mode: 'Mostrar',
  only: 'Solo la selección',
  except: 'Todo menos la selección',
  search: (filter) => `Buscar en ${filter}`,
  found: (shown) => `Resultados: ${shown}`,
  noMatch: 'No hay coincidencias.',
  nothing: 'No hay nada entre lo que elegir.',
  counting: 'Contando…',
  waiting: 'Cargando…',
  clear: 'Borrar',
};

export const comboBox: typeof en.comboBox = {
  open: 'Mostrar sugerencias',
  found: (shown) => `Sugerencias: ${shown}`,
  waiting: 'Buscando…',
  noMatch: 'No se ha encontrado nada.',
  failed: 'No se han podido cargar las sugerencias.',
  required: 'Elija al menos una opción.',
  unknown: 'Elija una de las sugerencias.',
};
