import type { Count } from '../count.js';
import type * as en from '../en/data-table.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('es');

const rowsOf = (count: Count) =>
  choose(count, { one: `${count.shown} fila`, many: `${count.shown} de filas`, other: `${count.shown} filas` });

export const dataTable: typeof en.dataTable = {
  waiting: 'Cargando',
  unreadable: 'No se ha podido mostrar esta fila.',
  columns: 'Columnas',
  moveUp: (column) => `Subir ${column}`,
  moveDown: (column) => `Bajar ${column}`,
  moved: (column, place, of) => `${column}, ${place} de ${of}`,
  resetColumns: 'Restablecer columnas',
  noRoom: 'No cabe aquí',
  partMissing: 'No se ha podido cargar. Vuelva a intentarlo o cargue la página de nuevo.',
  sort: 'Ordenar',
  ascending: (column) => `${column}, ascendente`,
  descending: (column) => `${column}, descendente`,
  exportCsv: 'Exportar CSV',
  exporting: (done, total) => `${done} de ${rowsOf(total)}`,
  cancelExport: 'Cancelar exportación',
  exportFailed: 'La exportación ha fallado. Vuelva a intentarlo.',
  exported: (rows) => `Se ha entregado al navegador un archivo con ${rowsOf(rows)}.`,
  exportedPart: (rows, total, unreadable) =>
    `Incompleto: ${rows} de ${rowsOf(total)}` + (unreadable ? `; no se han podido leer: ${unreadable}` : ''),
  printedRest: (more) => `… y ${rowsOf(more)} más. La exportación a CSV las incluye todas.`,
  select: (row) => `Seleccionar ${row}`,
  selection: 'Selección',
  selected: (rows) => choose(rows, { one: `${rows.shown} seleccionada`, other: `${rows.shown} seleccionadas` }),
  clearSelection: 'Borrar selección',
  headerKeys: 'La tecla Intro ordena. Mayús con una tecla de flecha cambia el ancho.',
};
