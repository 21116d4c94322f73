import type * as en from '../en/data-table.js';

export const dataTable: typeof en.dataTable = {
  waiting: '読み込み中',
  unreadable: 'この行を表示できませんでした。',
  columns: '列',
  moveUp: (column) => `${column} を上へ移動`,
  moveDown: (column) => `${column} を下へ移動`,
  moved: (column, place, of) => `${column}、${place} / ${of}`,
  resetColumns: '列をリセット',
  noRoom: '表示する余地がありません',
  partMissing: '読み込めませんでした。再試行するか、ページを再読み込みしてください。',
  sort: '並べ替え',
  ascending: (column) => `${column}、昇順`,
  descending: (column) => `${column}、降順`,
  exportCsv: 'CSV をエクスポート',
  exporting: (done, total) => `${total.shown} 行中 ${done} 行`,
  cancelExport: 'エクスポートをキャンセル',
  exportFailed: 'エクスポートに失敗しました。もう一度お試しください。',
  exported: (rows) => `${rows.shown} 行のファイルをブラウザーに渡しました。`,
  exportedPart: (rows, total, unreadable) =>
    `不完全: ${total.shown} 行中 ${rows} 行${unreadable ? `。${unreadable} 行を読み取れませんでした` : ''}`,
  printedRest: (more) => `… 他 ${more.shown} 行。CSV エクスポートにはすべての行が含まれます。`,
  select: (row) => `${row} を選択`,
  selection: '選択',
  selected: (rows) => `${rows.shown} 件選択中`,
  clearSelection: '選択をクリア',
  headerKeys: 'Enter キーで並べ替えます。Shift キーと矢印キーで幅を変更します。',
};
