import type * as en from '../en/data-table.js';

export const dataTable: typeof en.dataTable = {
  waiting: '正在加载',
  unreadable: '无法显示此行。',
  columns: '列',
  moveUp: (column) => `上移 ${column}`,
  moveDown: (column) => `下移 ${column}`,
  moved: (column, place, of) => `${column}，${place}/${of}`,
  resetColumns: '重置列',
  noRoom: '此处空间不足',
  partMissing: '无法加载此内容。请重试，或重新加载页面。',
  sort: '排序',
  ascending: (column) => `${column}，升序`,
  descending: (column) => `${column}，降序`,
  exportCsv: '导出 CSV',
  exporting: (done, total) => `${done}/${total.shown} 行`,
  cancelExport: '取消导出',
  exportFailed: '导出失败。请重试。',
  exported: (rows) => `已将包含 ${rows.shown} 行的文件交给浏览器。`,
  exportedPart: (rows, total, unreadable) =>
    `不完整：共 ${total.shown} 行，已导出 ${rows} 行${unreadable ? `；${unreadable} 行无法读取` : ''}`,
  printedRest: (more) => `… 以及另外 ${more.shown} 行。CSV 导出包含所有行。`,
  select: (row) => `选择 ${row}`,
  selection: '选择',
  selected: (rows) => `已选择 ${rows.shown} 项`,
  clearSelection: '清除选择',
  headerKeys: '按 Enter 排序。按 Shift 和箭头键更改宽度。',
};
