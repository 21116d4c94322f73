import type { Count } from '../count.js';
import type * as en from '../en/data-table.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('pt-BR');

const rowsOf = (count: Count) =>
  choose(count, { one: `${count.shown} linha`, many: `${count.shown} de linhas`, other: `${count.shown} linhas` });

export const dataTable: typeof en.dataTable = {
  waiting: 'Carregando',
  unreadable: 'Não foi possível mostrar esta linha.',
  columns: 'Colunas',
  moveUp: (column) => `Mover ${column} para cima`,
  moveDown: (column) => `Mover ${column} para baixo`,
  moved: (column, place, of) => `${column}, ${place} de ${of}`,
  resetColumns: 'Redefinir colunas',
  noRoom: 'Sem espaço aqui',
  partMissing: 'Não foi possível carregar o conteúdo. Tente novamente ou recarregue a página.',
  sort: 'Ordenar',
  ascending: (column) => `${column}, crescente`,
  descending: (column) => `${column}, decrescente`,
  exportCsv: 'Exportar CSV',
  exporting: (done, total) => `${done} de ${rowsOf(total)}`,
  cancelExport: 'Cancelar exportação',
  exportFailed: 'A exportação falhou. Tente novamente.',
  exported: (rows) => `Um arquivo com ${rowsOf(rows)} foi entregue ao navegador.`,
  exportedPart: (rows, total, unreadable) =>
    `Incompleto: ${rows} de ${rowsOf(total)}` + (unreadable ? `; não foi possível ler: ${unreadable}` : ''),
  printedRest: (more) => `… e mais ${rowsOf(more)}. A exportação CSV contém todas.`,
  select: (row) => `Selecionar ${row}`,
  selection: 'Seleção',
  selected: (rows) => choose(rows, { one: `${rows.shown} selecionada`, other: `${rows.shown} selecionadas` }),
  clearSelection: 'Limpar seleção',
  headerKeys: 'Enter ordena. Shift com uma tecla de seta altera a largura.',
};
