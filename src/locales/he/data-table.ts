import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/data-table.js';

const choose = pluralOf('he');

const rowsOf = (rows: Count) => choose(rows, { one: 'שורה אחת', two: 'שתי שורות', other: `${rows.shown} שורות` });

export const dataTable: typeof en.dataTable = {
  waiting: 'בטעינה',
  unreadable: 'לא ניתן היה להציג שורה זו.',
  columns: 'עמודות',
  moveUp: (column) => `העברת ${column} למעלה`,
  moveDown: (column) => `העברת ${column} למטה`,
  moved: (column, place, of) => `${column}, ${place} מתוך ${of}`,
  resetColumns: 'איפוס עמודות',
  noRoom: 'אין כאן מקום',
  partMissing: 'לא ניתן היה לטעון זאת. אפשר לנסות שוב, או לטעון מחדש את הדף.',
  sort: 'מיון',
  ascending: (column) => `${column}, בסדר עולה`,
  descending: (column) => `${column}, בסדר יורד`,
  exportCsv: 'ייצוא CSV',
  exporting: (done, total) => `${done} מתוך ${rowsOf(total)}`,
  cancelExport: 'ביטול הייצוא',
  exportFailed: 'הייצוא נכשל. אפשר לנסות שוב.',
  exported: (rows) => `קובץ עם ${rowsOf(rows)} נמסר לדפדפן.`,
  exportedPart: (rows, total, unreadable) =>
    `לא שלם: ${rows} מתוך ${rowsOf(total)}${unreadable ? `; לא ניתן היה לקרוא ${unreadable}` : ''}`,
  printedRest: (more) =>
    choose(more, {
      one: '… ועוד שורה אחת. ייצוא ה-CSV כולל את כולן.',
      two: '… ועוד שתי שורות. ייצוא ה-CSV כולל את כולן.',
      other: `… ועוד ${more.shown} שורות. ייצוא ה-CSV כולל את כולן.`,
    }),
  select: (row) => `בחירת ${row}`,
  selection: 'בחירה',
  selected: (rows) => `נבחרו ${rows.shown}`,
  clearSelection: 'ניקוי הבחירה',
  headerKeys: 'Enter ממיין. Shift עם מקש חץ משנה את הרוחב.',
};
