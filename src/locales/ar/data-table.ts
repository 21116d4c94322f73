import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/data-table.js';

const choose = pluralOf('ar');

/** After a preposition or a verb's noun; the dual has another ending there. */
const ofRows = (rows: Count) =>
  choose(rows, {
    one: 'صف واحد',
    two: 'صفين',
    few: `${rows.shown} صفوف`,
    many: `${rows.shown} صفًا`,
    other: `${rows.shown} صف`,
  });

export const dataTable: typeof en.dataTable = {
  waiting: 'جارٍ التحميل',
  unreadable: 'تعذّر عرض هذا الصف.',
  columns: 'الأعمدة',
  moveUp: (column) => `نقل ${column} إلى أعلى`,
  moveDown: (column) => `نقل ${column} إلى أسفل`,
  moved: (column, place, of) => `${column}، ${place} من ${of}`,
  resetColumns: 'إعادة تعيين الأعمدة',
  noRoom: 'لا توجد مساحة هنا',
  partMissing: 'تعذّر تحميل هذا. أعد المحاولة، أو أعد تحميل الصفحة.',
  sort: 'فرز',
  ascending: (column) => `${column}، تصاعدي`,
  descending: (column) => `${column}، تنازلي`,
  exportCsv: 'تصدير CSV',
  exporting: (done, total) => `${done} من ${ofRows(total)}`,
  cancelExport: 'إلغاء التصدير',
  exportFailed: 'فشل التصدير. أعد المحاولة.',
  exported: (rows) => `تم تسليم المتصفح ملفًا يتضمن عدد صفوف: ${rows.shown}.`,
  exportedPart: (rows, total, unreadable) =>
    `غير مكتمل: ${rows} من ${ofRows(total)}${unreadable ? `؛ تعذّرت قراءة ${unreadable}` : ''}`,
  printedRest: (more) =>
    choose(more, {
      one: '… وصف واحد آخر. يتضمن تصدير CSV جميع الصفوف.',
      two: '… وصفان آخران. يتضمن تصدير CSV جميع الصفوف.',
      few: `… و${more.shown} صفوف أخرى. يتضمن تصدير CSV جميع الصفوف.`,
      many: `… و${more.shown} صفًا آخر. يتضمن تصدير CSV جميع الصفوف.`,
      other: `… و${more.shown} صف آخر. يتضمن تصدير CSV جميع الصفوف.`,
    }),
  select: (row) => `تحديد ${row}`,
  selection: 'التحديد',
  selected: (rows) => `المحدد: ${rows.shown}`,
  clearSelection: 'مسح التحديد',
  headerKeys: 'يفرز Enter العمود. ويغيّر Shift مع مفتاح سهم عرضه.',
};
